package kz.zholdanym.law.person;

/** The number by which the state knows an individual or an organisation: twelve digits, the last of which checks the rest. */
public sealed interface PersonalNumber permits Iin, Bin {

    /** The twelve digits. Personal data: not for logs. */
    String value();

    /** The first four and the last two digits, the others hidden; for lists and logs. */
    default String masked() {
        return value().substring(0, 4) + "••••••" + value().substring(10);
    }

    /**
     * Reads an IIN or a BIN, whichever the fifth digit says.
     *
     * @throws InvalidPersonalNumberException when it is neither
     */
    static PersonalNumber parse(String text) {
        String digits = Digits.require(text);
        return digits.charAt(4) <= Iin.GREATEST_FIFTH_DIGIT ? Iin.parse(digits) : Bin.parse(digits);
    }
}
