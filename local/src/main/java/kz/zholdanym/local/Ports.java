package kz.zholdanym.local;

/**
 * The ports of a stack, all at the same distance from the usual ones, so that two stacks run side by side.
 *
 * @param offset the distance; 0 for the demo, 1000 for a stack beside it (100 would put its portal on the demo's Keycloak)
 */
public record Ports(int offset) {
    /** The ports of the demo, those the documentation names. */
    public static final Ports STANDARD = new Ports(0);

    public Ports {
        if (offset < 0 || offset > 50_000) {
            throw new IllegalArgumentException("Ports cannot move by " + offset);
        }
    }

    /** The portal. */
    public int http() {
        return 8080 + offset;
    }

    /** The server's management, where readiness and metrics are. */
    public int management() {
        return 9990 + offset;
    }

    public int keycloak() {
        return 8180 + offset;
    }

    public int database() {
        return 5433 + offset;
    }

    public int phonePage() {
        return 8025 + offset;
    }

    public int smtp() {
        return 8587 + offset;
    }

    public int smpp() {
        return 8775 + offset;
    }

    /** The mail server in reserve. */
    public int secondSmtp() {
        return 8588 + offset;
    }

    /** The SMSC in reserve. */
    public int secondSmpp() {
        return 8776 + offset;
    }

    /** The mailbox of returned letters, by POP3. */
    public int returnedLetters() {
        return 8110 + offset;
    }

    /** The push service. */
    public int push() {
        return 8575 + offset;
    }
}
