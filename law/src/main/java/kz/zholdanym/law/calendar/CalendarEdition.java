package kz.zholdanym.law.calendar;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The calendar of one year as published at some time. An edition is never changed: a correction is the next edition of the
 * same year, so that every computed date can name the calendar it was computed by.
 *
 * @param year the calendar year
 * @param number 1 for the first edition of the year; the greatest number stands
 * @param publishedOn when this edition was published in this system, in the zone of {@link Almaty}
 * @param days the days that differ from the ordinary week, in the order of dates
 * @throws InvalidCalendarException when a day stands twice or belongs to another year, or the number is not positive
 */
public record CalendarEdition(int year, int number, LocalDate publishedOn, List<CalendarDay> days) {

    /** Names an edition without its content. */
    public record Identity(int year, int number) {}

    public CalendarEdition {
        if (number < 1) {
            throw new InvalidCalendarException("Editions of " + year + " are numbered from 1, not " + number);
        }
        Set<LocalDate> seen = new HashSet<>();
        for (CalendarDay day : days) {
            if (day.date().getYear() != year) {
                throw new InvalidCalendarException(day.date() + " is not a day of " + year);
            }
            if (!seen.add(day.date())) {
                throw new InvalidCalendarException(day.date() + " stands twice in the calendar of " + year);
            }
        }
        days = days.stream().sorted(Comparator.comparing(CalendarDay::date)).toList();
    }

    public Identity identity() {
        return new Identity(year, number);
    }
}
