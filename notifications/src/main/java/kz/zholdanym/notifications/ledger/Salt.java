package kz.zholdanym.notifications.ledger;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import kz.zholdanym.documents.proof.Sha256;

/** Random bytes kept with a notice. As long as they are, its evidence proves the address; erased, it proves no address. */
public final class Salt {

    private static final int LENGTH = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final byte[] bytes;

    private Salt(byte[] bytes) {
        this.bytes = bytes;
    }

    public static Salt random() {
        byte[] bytes = new byte[LENGTH];
        RANDOM.nextBytes(bytes);
        return new Salt(bytes);
    }

    /** A salt as it was stored. */
    public static Salt of(byte[] stored) {
        return new Salt(stored.clone());
    }

    /** The form to store. */
    public byte[] bytes() {
        return bytes.clone();
    }

    /** SHA-256 of the salt followed by the text in UTF-8. */
    public Sha256 commitmentTo(String text) {
        var salted = new ByteArrayOutputStream();
        salted.writeBytes(bytes);
        salted.writeBytes(text.getBytes(StandardCharsets.UTF_8));
        return Sha256.of(salted.toByteArray());
    }
}
