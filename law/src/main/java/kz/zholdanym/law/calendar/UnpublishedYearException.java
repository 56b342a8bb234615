package kz.zholdanym.law.calendar;

/** A day of a year was asked for whose calendar has not been published. No calendar, no answer. */
public final class UnpublishedYearException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int year;

    public UnpublishedYearException(int year) {
        super("The working calendar of " + year + " has not been published");
        this.year = year;
    }

    /** The year whose calendar is missing. */
    public int year() {
        return year;
    }
}
