package kz.zholdanym.law.calendar;

import java.time.LocalDate;

/** The five-day week. */
final class Weekends {

    private Weekends() {}

    static boolean contain(LocalDate date) {
        return switch (date.getDayOfWeek()) {
            case SATURDAY, SUNDAY -> true;
            case MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY -> false;
        };
    }
}
