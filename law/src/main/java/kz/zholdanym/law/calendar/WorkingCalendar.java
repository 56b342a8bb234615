package kz.zholdanym.law.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Says which days are working days and counts them. Immutable: a new edition gives a new calendar.
 *
 * <p>Every question about a day of a year without an edition ends in {@link UnpublishedYearException}.
 */
public final class WorkingCalendar {

    private final TreeMap<Integer, CalendarYear> years = new TreeMap<>();

    private WorkingCalendar(Collection<CalendarEdition> editions) {
        for (CalendarEdition edition : editions) {
            CalendarYear standing = years.get(edition.year());
            if (standing == null || standing.edition().number() < edition.number()) {
                years.put(edition.year(), new CalendarYear(edition));
            } else if (standing.edition().number() == edition.number()
                    && !standing.edition().equals(edition)) {
                throw new InvalidCalendarException(
                        "Two editions of " + edition.year() + " have the number " + edition.number());
            }
        }
    }

    /** The calendar in which the newest of these editions of each year stands. */
    public static WorkingCalendar of(Collection<CalendarEdition> editions) {
        return new WorkingCalendar(editions);
    }

    /** This calendar with one edition more; unchanged in effect when a newer edition of that year stands already. */
    public WorkingCalendar with(CalendarEdition edition) {
        List<CalendarEdition> editions = new ArrayList<>();
        years.values().forEach(year -> editions.add(year.edition()));
        editions.add(edition);
        return new WorkingCalendar(editions);
    }

    /** The years that have an edition, in ascending order. */
    public NavigableSet<Integer> publishedYears() {
        return Collections.unmodifiableNavigableSet(years.navigableKeySet());
    }

    /** The edition that stands for the year. */
    public CalendarEdition edition(int year) {
        return year(year).edition();
    }

    /** How many working days the year has. */
    public int workingDaysIn(int year) {
        return year(year).workingDaysInYear();
    }

    public boolean isWorkingDay(LocalDate date) {
        return year(date.getYear()).isWorkingDay(date);
    }

    /** Why the day is off; empty for a working day. */
    public Optional<DayOff> dayOff(LocalDate date) {
        return year(date.getYear()).dayOff(date);
    }

    /** What the calendar says of a day that differs from the ordinary week; empty for an ordinary day. */
    public Optional<CalendarDay> declaredDay(LocalDate date) {
        return Optional.ofNullable(year(date.getYear()).declared(date));
    }

    /** The days off from the first day to the last, both included. Empty when the last day is before the first. */
    public List<DayOff> daysOff(LocalDate first, LocalDate last) {
        List<DayOff> daysOff = new ArrayList<>();
        for (LocalDate date = first; !date.isAfter(last); date = date.plusDays(1)) {
            dayOff(date).ifPresent(daysOff::add);
        }
        return daysOff;
    }

    /** The n-th working day after the given day, which itself is not counted; n is positive. */
    public LocalDate plusWorkingDays(LocalDate date, int workingDays) {
        return workingDayFrom(date.plusDays(1), workingDays);
    }

    /** The n-th working day before the given day, which itself is not counted; n is positive. */
    public LocalDate minusWorkingDays(LocalDate date, int workingDays) {
        requirePositive(workingDays);
        LocalDate end = date.minusDays(1);
        int wanted = workingDays;
        CalendarYear year = year(end.getYear());
        int available = year.workingDaysBefore(end) + (year.isWorkingDay(end) ? 1 : 0);
        while (wanted > available) {
            wanted -= available;
            year = year(year.edition().year() - 1);
            available = year.workingDaysInYear();
        }
        return year.workingDay(available - wanted + 1);
    }

    /** The n-th working day when counting begins on the given day itself, provided it is a working day; n is positive. */
    public LocalDate workingDayFrom(LocalDate first, int workingDays) {
        requirePositive(workingDays);
        CalendarYear year = year(first.getYear());
        int number = year.workingDaysBefore(first) + workingDays;
        while (number > year.workingDaysInYear()) {
            number -= year.workingDaysInYear();
            year = year(year.edition().year() + 1);
        }
        return year.workingDay(number);
    }

    /** How many working days there are from the first day to the last, both included; 0 when the last is earlier. */
    public int workingDaysBetween(LocalDate first, LocalDate last) {
        if (last.isBefore(first)) {
            return 0;
        }
        int days = isWorkingDay(last) ? 1 : 0;
        days += year(last.getYear()).workingDaysBefore(last)
                - year(first.getYear()).workingDaysBefore(first);
        for (int year = first.getYear(); year < last.getYear(); year++) {
            days += year(year).workingDaysInYear();
        }
        return days;
    }

    /** The day itself when it is a working day, else the next working day. */
    public LocalDate workingDayOrNext(LocalDate date) {
        return workingDayFrom(date, 1);
    }

    /** The day itself when it is a working day, else the last working day before it. */
    public LocalDate workingDayOrPrevious(LocalDate date) {
        return isWorkingDay(date) ? date : minusWorkingDays(date, 1);
    }

    /** The editions that stand for the years from the first day to the last, for the record of a computation. */
    public List<CalendarEdition.Identity> editionsUsed(LocalDate first, LocalDate last) {
        List<CalendarEdition.Identity> used = new ArrayList<>();
        for (int year = first.getYear(); year <= last.getYear(); year++) {
            CalendarYear found = years.get(year);
            if (found != null) {
                used.add(found.edition().identity());
            }
        }
        return used;
    }

    private CalendarYear year(int year) {
        CalendarYear found = years.get(year);
        if (found == null) {
            throw new UnpublishedYearException(year);
        }
        return found;
    }

    private static void requirePositive(int workingDays) {
        if (workingDays < 1) {
            throw new IllegalArgumentException("Working days are counted from 1, not " + workingDays);
        }
    }

    @Override
    public String toString() {
        return "WorkingCalendar"
                + years.values().stream().map(year -> year.edition().identity()).toList();
    }
}
