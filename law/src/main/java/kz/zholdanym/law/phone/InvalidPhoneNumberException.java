package kz.zholdanym.law.phone;

/** The text is no phone number of Kazakhstan. The message never repeats the text, which is personal data. */
public final class InvalidPhoneNumberException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    InvalidPhoneNumberException() {
        super("A phone number of Kazakhstan is expected: +7 7 and nine digits");
    }
}
