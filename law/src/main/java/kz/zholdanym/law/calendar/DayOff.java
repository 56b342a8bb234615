package kz.zholdanym.law.calendar;

import java.time.LocalDate;

/** A day that working-day terms skip, with the reason. */
public sealed interface DayOff {

    LocalDate date();

    /** An ordinary Saturday or Sunday that is no holiday. */
    record Weekend(LocalDate date) implements DayOff {}

    /** A day off that the calendar names: a holiday (on a weekend as well), a transferred day, a Government swap. */
    record Declared(CalendarDay day) implements DayOff {
        @Override
        public LocalDate date() {
            return day.date();
        }
    }
}
