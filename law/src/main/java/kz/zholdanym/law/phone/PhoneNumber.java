package kz.zholdanym.law.phone;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A phone number of Kazakhstan.
 *
 * @param value E.164 in twelve characters, {@code +77XXXXXXXXX}; personal data
 */
public record PhoneNumber(String value) {

    private static final Pattern STORED = Pattern.compile("\\+77[0-9]{9}");
    private static final Pattern TYPED = Pattern.compile("(?:\\+7|7|8)(7[0-9]{9})");
    /** As people write numbers of other countries, and those of Russia, which have the same code but for the digit after it. */
    private static final Pattern FOREIGN =
            Pattern.compile("(?:\\+|00)(?!7[67])[1-9][0-9]{6,14}|[78](?!800)[3489][0-9]{9}");

    private static final Pattern SEPARATORS = Pattern.compile("[\\s\\u00A0()\\-.‐‑–]");

    /** Codes given to mobile operators. Numbers are portable, so that a code does not tell the operator. */
    private static final Set<String> MOBILE_CODES = Set.of(
            "700", "701", "702", "705", "706", "707", "708", "747", "750", "751", "760", "761", "762", "763", "764",
            "771", "775", "776", "777", "778");

    public PhoneNumber {
        if (!STORED.matcher(value).matches()) {
            throw new InvalidPhoneNumberException();
        }
    }

    /**
     * Reads a number as people type it: 8 7.., 7 7.. or +7 7.., with spaces, brackets, dots and hyphens.
     *
     * @throws InvalidPhoneNumberException for anything else, foreign numbers included
     */
    public static PhoneNumber parse(String text) {
        var typed = TYPED.matcher(SEPARATORS.matcher(text).replaceAll(""));
        if (!typed.matches()) {
            throw new InvalidPhoneNumberException();
        }
        return new PhoneNumber("+7" + typed.group(1));
    }

    /** The number, or empty when the text is none. */
    public static Optional<PhoneNumber> tryParse(String text) {
        try {
            return Optional.of(parse(text));
        } catch (InvalidPhoneNumberException invalid) {
            return Optional.empty();
        }
    }

    /** Whether the text is a number of another country, as far as its form tells; nothing is sent there. */
    public static boolean foreign(String text) {
        return FOREIGN.matcher(SEPARATORS.matcher(text).replaceAll("")).matches();
    }

    /** Whether text messages reach this number. */
    public boolean mobile() {
        return MOBILE_CODES.contains(value.substring(2, 5));
    }

    /** Whether it has the code of a region or a town: the numbering plan gives 71x and 72x to telephones on a line. */
    public boolean landline() {
        return value.charAt(3) == '1' || value.charAt(3) == '2';
    }

    /** The code and the last two digits, the others hidden; for lists and logs. */
    public String masked() {
        return value.substring(0, 5) + "•••••" + value.substring(10);
    }

    /** Masked, because it ends up in logs. */
    @Override
    public String toString() {
        return "PhoneNumber[" + masked() + "]";
    }
}
