package kz.zholdanym.intake.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import kz.zholdanym.documents.proof.Sha256;
import kz.zholdanym.intake.refusal.FieldError;
import kz.zholdanym.intake.refusal.RefusalException;

/**
 * An upload on disk: received whole and looked at before the database hears of it, so that no connection waits for a
 * slow phone. Deleted when closed.
 */
record SpooledFile(Path path, String name, String contentType, long size, Sha256 sha256) implements AutoCloseable {

    private static final AllowedContent ALLOWED = new AllowedContent();

    /**
     * @throws RefusalException if the file is empty, too large, or not what it may be
     */
    static SpooledFile receive(String sentName, InputStream content) throws IOException {
        String name = FileName.safe(sentName);
        Path path = Files.createTempFile("upload", null);
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            long size = copy(new DigestInputStream(content, digest), path, name);
            String type = ALLOWED.typeOf(path, name).orElseThrow(() -> refused("attachment.type", name));
            return new SpooledFile(path, name, type, size, Sha256.ofDigest(digest.digest()));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        } catch (IOException | RuntimeException failed) {
            Files.deleteIfExists(path);
            throw failed;
        }
    }

    private static long copy(InputStream content, Path path, String name) throws IOException {
        long size = 0;
        byte[] buffer = new byte[64 * 1024];
        try (OutputStream out = Files.newOutputStream(path)) {
            for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                size += read;
                if (size > AttachmentLimits.BYTES_PER_FILE) {
                    throw refused("attachment.size", name);
                }
                out.write(buffer, 0, read);
            }
        }
        if (size == 0) {
            throw refused("attachment.empty", name);
        }
        return size;
    }

    private static RefusalException refused(String code, String name) {
        return RefusalException.invalid(FieldError.of("attachments", code, "name", name));
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(path);
        } catch (IOException left) {
            throw new UncheckedIOException(left);
        }
    }
}
