package kz.zholdanym.api.refusal;

import java.util.Locale;

/** The kinds of refusals that a client can tell apart. Names and statuses are part of the contract: see docs/api.md. */
public enum ProblemType {
    MALFORMED_REQUEST(400),
    NOT_SIGNED_IN(401),
    NOT_PERMITTED(403),
    NOT_FOUND(404),
    METHOD_NOT_ALLOWED(405),
    NOT_ACCEPTABLE(406),
    NOT_POSSIBLE_NOW(409),
    STALE_VERSION(412),
    TOO_LARGE(413),
    UNSUPPORTED_MEDIA_TYPE(415),
    INVALID_INPUT(422),
    CALENDAR_NOT_PUBLISHED(422),
    UNLAWFUL_TERM(422),
    KEY_USED_FOR_ANOTHER(422),
    VERSION_REQUIRED(428),
    INTERNAL_ERROR(500);

    private static final String PREFIX = "urn:zholdanym:problem:";

    private final int status;

    ProblemType(int status) {
        this.status = status;
    }

    /** The HTTP status that belongs to it. */
    public int status() {
        return status;
    }

    /** The stable name, also the key of its texts: invalid-input. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The value of {@code type} in a problem. */
    public String uri() {
        return PREFIX + code();
    }

    /** The kind for a status that the server or JAX-RS chose. */
    public static ProblemType ofStatus(int status) {
        return switch (status) {
            case 401 -> NOT_SIGNED_IN;
            case 403 -> NOT_PERMITTED;
            case 404 -> NOT_FOUND;
            case 405 -> METHOD_NOT_ALLOWED;
            case 406 -> NOT_ACCEPTABLE;
            case 412 -> STALE_VERSION;
            case 413 -> TOO_LARGE;
            case 415 -> UNSUPPORTED_MEDIA_TYPE;
            default -> status >= 400 && status < 500 ? MALFORMED_REQUEST : INTERNAL_ERROR;
        };
    }
}
