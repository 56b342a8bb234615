package kz.zholdanym.intake.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import kz.zholdanym.intake.refusal.FieldError;
import kz.zholdanym.intake.refusal.RefusalException;

/** A scan or photograph of a paper, received whole and looked at, not yet kept. Deleted when closed. */
public final class ReceivedScan implements AutoCloseable {

    private static final Set<String> TYPES = Set.of("application/pdf", "image/jpeg", "image/png");

    private final SpooledFile file;

    private ReceivedScan(SpooledFile file) {
        this.file = file;
    }

    /**
     * Receives a file to its end or to the limit.
     *
     * @throws RefusalException if it is empty, too large, or neither PDF nor JPEG nor PNG
     */
    public static ReceivedScan receive(String sentName, InputStream content) throws IOException {
        SpooledFile file = SpooledFile.receive(sentName, content);
        if (!TYPES.contains(file.contentType())) {
            file.close();
            throw RefusalException.invalid(FieldError.of("attachments", "errand.scan", "name", file.name()));
        }
        return new ReceivedScan(file);
    }

    SpooledFile file() {
        return file;
    }

    @Override
    public void close() {
        file.close();
    }
}
