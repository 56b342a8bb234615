package kz.zholdanym.law.statute;

/** The text of an act cannot be read; the message says where. */
final class InvalidStatuteException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    InvalidStatuteException(String message) {
        super(message);
    }
}
