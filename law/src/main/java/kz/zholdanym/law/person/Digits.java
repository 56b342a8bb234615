package kz.zholdanym.law.person;

import kz.zholdanym.law.person.InvalidPersonalNumberException.Reason;

/** What IIN and BIN share: the form of the number and its check digit (Government decree № 565 of 11 June 2003). */
final class Digits {

    private static final int LENGTH = 12;
    private static final int CHECKED_DIGITS = LENGTH - 1;
    private static final int MODULUS = 11;
    private static final int NO_CHECK_DIGIT = 10;
    private static final int SECOND_PASS_SHIFT = 2;

    private Digits() {}

    /** The digits of a text, spaces around it dropped; the text may not hold anything else. */
    static String require(String text) {
        String digits = text.strip();
        if (!digits.chars().allMatch(character -> character >= '0' && character <= '9')) {
            throw new InvalidPersonalNumberException(Reason.NOT_DIGITS);
        }
        if (digits.length() != LENGTH) {
            throw new InvalidPersonalNumberException(Reason.WRONG_LENGTH);
        }
        return digits;
    }

    static void requireCheckDigit(String digits) {
        int check = weightedSum(digits, 0) % MODULUS;
        if (check == NO_CHECK_DIGIT) {
            check = weightedSum(digits, SECOND_PASS_SHIFT) % MODULUS;
        }
        // A remainder of 10 in the second pass as well means that the number was never issued: no digit equals it.
        if (check != at(digits, CHECKED_DIGITS)) {
            throw new InvalidPersonalNumberException(Reason.WRONG_CHECK_DIGIT);
        }
    }

    static int at(String digits, int index) {
        return digits.charAt(index) - '0';
    }

    static int twoAt(String digits, int index) {
        return at(digits, index) * 10 + at(digits, index + 1);
    }

    /** Weights 1 to 11 in order, or begun at 3 and wrapped round in the second pass. */
    private static int weightedSum(String digits, int shift) {
        int sum = 0;
        for (int index = 0; index < CHECKED_DIGITS; index++) {
            sum += at(digits, index) * ((index + shift) % CHECKED_DIGITS + 1);
        }
        return sum;
    }
}
