package kz.zholdanym.law.person;

import java.time.YearMonth;
import java.util.Optional;
import kz.zholdanym.law.person.InvalidPersonalNumberException.Reason;

/**
 * Business identification number (БСН): month of registration, form, role, serial number, check digit.
 *
 * @param value the twelve digits; of a joint sole proprietorship it tells of individuals
 */
public record Bin(String value) implements PersonalNumber {

    /** The fifth digit: what was registered. */
    public enum Form {
        RESIDENT_LEGAL_ENTITY,
        NON_RESIDENT_LEGAL_ENTITY,
        JOINT_SOLE_PROPRIETORSHIP
    }

    private static final int FORM_DIGIT = 4;
    private static final int FIRST_FORM = 4;
    private static final int MONTHS = 12;
    private static final int CENTURY = 2000;
    private static final int PAST_CENTURY = 1900;
    private static final int INDEPENDENCE = 91;

    public Bin {
        Digits.require(value);
        int form = Digits.at(value, FORM_DIGIT) - FIRST_FORM;
        if (form < 0 || form >= Form.values().length) {
            throw new InvalidPersonalNumberException(Reason.NOT_A_BIN);
        }
        int month = Digits.twoAt(value, 2);
        if (month < 1 || month > MONTHS) {
            throw new InvalidPersonalNumberException(Reason.NO_SUCH_MONTH);
        }
        Digits.requireCheckDigit(value);
    }

    /**
     * Reads a number as people type it; spaces around it do not matter.
     *
     * @throws InvalidPersonalNumberException with the reason
     */
    public static Bin parse(String text) {
        return new Bin(text.strip());
    }

    /** The number, or empty when the text is none. */
    public static Optional<Bin> tryParse(String text) {
        try {
            return Optional.of(parse(text));
        } catch (InvalidPersonalNumberException invalid) {
            return Optional.empty();
        }
    }

    public Form form() {
        return Form.values()[Digits.at(value, FORM_DIGIT) - FIRST_FORM];
    }

    /** The month of registration. The number has two digits of the year: none was registered before independence. */
    public YearMonth registrationMonth() {
        int year = Digits.twoAt(value, 0);
        int century = year >= INDEPENDENCE ? PAST_CENTURY : CENTURY;
        return YearMonth.of(century + year, Digits.twoAt(value, 2));
    }

    /** Masked, because it ends up in logs. */
    @Override
    public String toString() {
        return "Bin[" + masked() + "]";
    }
}
