package kz.zholdanym.intake.courtfile;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import kz.zholdanym.documents.proof.Sha256;
import kz.zholdanym.documents.proof.VerificationCode;

/**
 * A court file, ready to be handed out. It is on disk and nowhere else: closing it deletes it.
 *
 * @param name with which it can be saved
 * @param code printed on it, to verify it by
 */
public record CourtFile(Path path, String name, long size, int pages, Sha256 sha256, VerificationCode code)
        implements AutoCloseable {

    /** Writes all of it, and deletes it, whether or not the reader took it. */
    public void handOut(OutputStream out) throws IOException {
        try (this) {
            Files.copy(path, out);
        }
    }

    @Override
    public void close() throws IOException {
        Workplace.of(path).close();
    }
}
