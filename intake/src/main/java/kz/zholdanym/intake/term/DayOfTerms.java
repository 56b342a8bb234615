package kz.zholdanym.intake.term;

import java.time.LocalDate;
import java.util.Optional;
import kz.zholdanym.law.calendar.UnpublishedYearException;
import kz.zholdanym.law.calendar.WorkingCalendar;

/**
 * One day and what is pressing on it. What the desk colours, counts and lists is decided here and nowhere else: queries get
 * it as dates. A due date is a day in Almaty.
 */
public final class DayOfTerms {

    /**
     * How many working days before the last one a case begins to press. Our own policy, not a term of the law: three days
     * suffice to have an answer written, checked and sent.
     */
    public static final int SOON = 3;

    private final LocalDate today;
    private final WorkingCalendar calendar;

    public DayOfTerms(LocalDate today, WorkingCalendar calendar) {
        this.today = today;
        this.calendar = calendar;
    }

    public LocalDate date() {
        return today;
    }

    /** Whether the offices work. No on a day of a year whose calendar is not published. */
    public boolean workingDay() {
        return !today.isAfter(lastPublishedDay()) && calendar.isWorkingDay(today);
    }

    /** The last of the due dates that are {@link Urgency#SOON}. */
    public LocalDate soonUntil() {
        return workingDaysAhead(SOON);
    }

    /**
     * The day by which {@code workingDays} working days will have passed after this one; this day itself for 0. The last
     * published day when the calendar ends before that: no case can be due later.
     */
    public LocalDate workingDaysAhead(int workingDays) {
        if (workingDays == 0) {
            return today;
        }
        try {
            return calendar.plusWorkingDays(today, workingDays);
        } catch (UnpublishedYearException beyond) {
            return lastPublishedDay();
        }
    }

    /** Where the term of an open case stands. */
    public TermStanding standing(LocalDate dueOn) {
        return new TermStanding(urgency(dueOn), Optional.of(workingDaysLeft(dueOn)));
    }

    private Urgency urgency(LocalDate dueOn) {
        if (dueOn.isBefore(today)) {
            return Urgency.OVERDUE;
        } else if (dueOn.equals(today)) {
            return Urgency.TODAY;
        }
        return dueOn.isAfter(soonUntil()) ? Urgency.IN_TIME : Urgency.SOON;
    }

    private int workingDaysLeft(LocalDate dueOn) {
        return dueOn.isBefore(today) ? -workingDays(dueOn, today) : workingDays(today, dueOn);
    }

    /** How many working days there are after {@code from} until {@code until}; those of unpublished years are not known. */
    private int workingDays(LocalDate from, LocalDate until) {
        LocalDate last = until.isAfter(lastPublishedDay()) ? lastPublishedDay() : until;
        return from.isBefore(last) ? calendar.workingDaysBetween(from.plusDays(1), last) : 0;
    }

    private LocalDate lastPublishedDay() {
        return LocalDate.of(calendar.publishedYears().last() + 1, 1, 1).minusDays(1);
    }
}
