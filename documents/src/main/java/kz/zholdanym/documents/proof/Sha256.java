package kz.zholdanym.documents.proof;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The SHA-256 fingerprint of a document or a file, by which anyone can tell that not a byte of it has changed.
 *
 * @param hex 64 hexadecimal digits in lower case
 */
public record Sha256(String hex) {

    private static final int DIGITS = 64;
    private static final int BUFFER_BYTES = 64 * 1024;

    /** @throws IllegalArgumentException if {@code hex} is not 64 lower-case hexadecimal digits */
    public Sha256 {
        if (hex.length() != DIGITS || !digits(hex)) {
            throw new IllegalArgumentException(
                    "Not a SHA-256 fingerprint: 64 lower-case hexadecimal digits are expected");
        }
    }

    /** The fingerprint of these bytes. */
    public static Sha256 of(byte[] content) {
        return ofDigest(digest().digest(content));
    }

    /**
     * The fingerprint of everything left in the stream, read in small pieces and never held whole. The caller closes the
     * stream.
     *
     * @throws IOException if the stream cannot be read
     */
    public static Sha256 of(InputStream content) throws IOException {
        MessageDigest digest = digest();
        byte[] buffer = new byte[BUFFER_BYTES];
        for (int length = content.read(buffer); length >= 0; length = content.read(buffer)) {
            digest.update(buffer, 0, length);
        }
        return ofDigest(digest.digest());
    }

    /**
     * A digest computed elsewhere, such as by a {@link java.security.DigestInputStream} while the content passed by.
     *
     * @throws IllegalArgumentException if it is not 32 bytes long
     */
    public static Sha256 ofDigest(byte[] digest) {
        return new Sha256(HexFormat.of().formatHex(digest));
    }

    /** The fingerprint as 32 bytes. */
    public byte[] bytes() {
        return HexFormat.of().parseHex(hex);
    }

    @Override
    public String toString() {
        return hex;
    }

    /** Many are made for each notice: a regular expression took a seventh of the time of sending. */
    private static boolean digits(String hex) {
        for (int i = 0; i < hex.length(); i++) {
            char character = hex.charAt(i);
            if ((character < '0' || character > '9') && (character < 'a' || character > 'f')) {
                return false;
            }
        }
        return true;
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }
}
