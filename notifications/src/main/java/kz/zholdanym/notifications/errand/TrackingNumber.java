package kz.zholdanym.notifications.errand;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The number of an item of post. What looks like an international one (standard S10 of the Universal Postal Union: two
 * letters, eight digits, a check digit, two letters of the country) has to have the right check digit; any other reference of
 * a post office is taken as it is.
 *
 * @param value in capitals, without spaces
 */
public record TrackingNumber(String value) {

    private static final Pattern S10 = Pattern.compile("[A-Z]{2}[0-9]{9}[A-Z]{2}");
    private static final Pattern REFERENCE = Pattern.compile("[\\p{L}0-9][\\p{L}0-9/-]{2,39}");
    private static final int[] WEIGHTS = {8, 6, 4, 2, 3, 5, 9, 7};
    private static final int LETTERS = 2;

    /** What is wrong with a number. */
    public enum Fault {
        /** It is too short, too long, or has other signs than letters, digits, hyphens and slashes. */
        NO_REFERENCE,
        /** It is an international number whose check digit is another: a digit was mistyped. */
        CHECK_DIGIT
    }

    /** The number cannot be right. */
    public static final class InvalidTrackingNumberException extends IllegalArgumentException {

        private static final long serialVersionUID = 1L;

        private final Fault fault;

        InvalidTrackingNumberException(Fault fault) {
            super(fault.name());
            this.fault = fault;
        }

        public Fault fault() {
            return fault;
        }
    }

    /** @throws InvalidTrackingNumberException if it cannot be right */
    public TrackingNumber {
        if (!REFERENCE.matcher(value).matches()) {
            throw new InvalidTrackingNumberException(Fault.NO_REFERENCE);
        }
        if (S10.matcher(value).matches() && checkDigit(value) != digit(value, LETTERS + WEIGHTS.length)) {
            throw new InvalidTrackingNumberException(Fault.CHECK_DIGIT);
        }
    }

    /**
     * Reads a number as people type it, with spaces and small letters.
     *
     * @throws InvalidTrackingNumberException if it cannot be right
     */
    public static TrackingNumber parse(String text) {
        return new TrackingNumber(text.replaceAll("[\\s\\u00A0]", "").toUpperCase(Locale.ROOT));
    }

    private static int checkDigit(String number) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * digit(number, LETTERS + i);
        }
        int check = 11 - sum % 11;
        return check == 10 ? 0 : check == 11 ? 5 : check;
    }

    private static int digit(String number, int at) {
        return number.charAt(at) - '0';
    }
}
