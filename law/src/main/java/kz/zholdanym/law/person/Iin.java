package kz.zholdanym.law.person;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import kz.zholdanym.law.person.InvalidPersonalNumberException.Reason;

/**
 * Individual identification number (ЖСН): date of birth, century and sex, serial number, check digit.
 *
 * @param value the twelve digits; personal data
 */
public record Iin(String value) implements PersonalNumber {

    /** The fifth digit is the tens of the day of birth. */
    static final char GREATEST_FIFTH_DIGIT = '3';

    private static final int CENTURY_DIGIT = 6;

    public Iin {
        Digits.require(value);
        if (value.charAt(4) > GREATEST_FIFTH_DIGIT) {
            throw new InvalidPersonalNumberException(Reason.NOT_AN_IIN);
        }
        birthDate(value);
        Digits.requireCheckDigit(value);
    }

    /**
     * Reads a number as people type it; spaces around it do not matter.
     *
     * @throws InvalidPersonalNumberException with the reason
     */
    public static Iin parse(String text) {
        return new Iin(text.strip());
    }

    /** The number, or empty when the text is none. */
    public static Optional<Iin> tryParse(String text) {
        try {
            return Optional.of(parse(text));
        } catch (InvalidPersonalNumberException invalid) {
            return Optional.empty();
        }
    }

    /** The date of birth; its century is that of the seventh digit. */
    public LocalDate birthDate() {
        return birthDate(value);
    }

    /** Full years lived on the given day; negative before the year of birth. */
    public int ageOn(LocalDate date) {
        return Period.between(birthDate(), date).getYears();
    }

    private static LocalDate birthDate(String digits) {
        int century = switch (Digits.at(digits, CENTURY_DIGIT)) {
            case 1, 2 -> 1800;
            case 3, 4 -> 1900;
            case 5, 6 -> 2000;
            default -> throw new InvalidPersonalNumberException(Reason.UNKNOWN_CENTURY);
        };
        try {
            return LocalDate.of(century + Digits.twoAt(digits, 0), Digits.twoAt(digits, 2), Digits.twoAt(digits, 4));
        } catch (DateTimeException noSuchDate) {
            throw new InvalidPersonalNumberException(Reason.NO_SUCH_DATE);
        }
    }

    /** Masked, because it ends up in logs. */
    @Override
    public String toString() {
        return "Iin[" + masked() + "]";
    }
}
