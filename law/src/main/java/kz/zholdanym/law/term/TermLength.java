package kz.zholdanym.law.term;

/**
 * How long a term is.
 *
 * @throws IllegalArgumentException when the amount is not positive
 */
public record TermLength(int amount, TermUnit unit) {

    public TermLength {
        if (amount < 1) {
            throw new IllegalArgumentException("A term lasts at least one " + unit + ", not " + amount);
        }
    }

    static TermLength workingDays(int amount) {
        return new TermLength(amount, TermUnit.WORKING_DAYS);
    }

    static TermLength calendarDays(int amount) {
        return new TermLength(amount, TermUnit.CALENDAR_DAYS);
    }

    static TermLength months(int amount) {
        return new TermLength(amount, TermUnit.MONTHS);
    }
}
