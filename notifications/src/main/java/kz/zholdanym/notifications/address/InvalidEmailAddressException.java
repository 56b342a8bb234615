package kz.zholdanym.notifications.address;

/** No letter can be sent to the text. The message never repeats the text, which is personal data. */
public final class InvalidEmailAddressException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final Reason reason;

    InvalidEmailAddressException(Reason reason) {
        super("No e-mail address: " + reason);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    /** What has to be mended. */
    public enum Reason {
        /** It is not two parts around an @, or too long, or the part before the @ has signs or dots that it cannot have. */
        MALFORMED,
        /** The part before the @ has letters that are not Latin: few mail servers take them (RFC 6531). */
        NOT_LATIN,
        /** The part after the @ is not, and cannot be turned into, the name of a domain. */
        DOMAIN
    }
}
