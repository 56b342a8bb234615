package kz.zholdanym.law.person;

/** The text is no IIN or BIN. The message never repeats the text: a mistyped number is personal data, too. */
public final class InvalidPersonalNumberException extends IllegalArgumentException {

    /** What is wrong, for a message to the person who typed it. */
    public enum Reason {
        NOT_DIGITS,
        WRONG_LENGTH,
        /** The first six digits of an IIN are no date. */
        NO_SUCH_DATE,
        /** The seventh digit of an IIN does not say in which century the person was born. */
        UNKNOWN_CENTURY,
        /** The third and fourth digits of a BIN are no month. */
        NO_SUCH_MONTH,
        /** A BIN where an IIN was asked for. */
        NOT_AN_IIN,
        /** An IIN where a BIN was asked for, or a fifth digit that no number has. */
        NOT_A_BIN,
        WRONG_CHECK_DIGIT
    }

    private static final long serialVersionUID = 1L;

    private final Reason reason;

    InvalidPersonalNumberException(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
