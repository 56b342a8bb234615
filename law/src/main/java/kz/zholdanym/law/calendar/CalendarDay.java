package kz.zholdanym.law.calendar;

import java.time.LocalDate;
import kz.zholdanym.law.language.LocalizedText;

/**
 * A day that differs from the ordinary five-day week.
 *
 * @param date the day, in the zone of {@link Almaty}
 * @param name what the day is called, or what it was exchanged for
 * @param source the act or the statement that makes the day what it is
 * @throws InvalidCalendarException when the kind contradicts the day of the week
 */
public record CalendarDay(LocalDate date, Kind kind, LocalizedText name, LocalizedText source) {

    /** Why the day differs. */
    public enum Kind {
        /** A national or state holiday; on a weekend it brings a {@link #TRANSFERRED_DAY_OFF}. */
        HOLIDAY,
        /** Orthodox Christmas and the first day of Kurban Ait; never transferred. */
        RELIGIOUS_HOLIDAY,
        /** The working day that is off because a holiday fell on a weekend. */
        TRANSFERRED_DAY_OFF,
        /** A working day that the Government made a day off in exchange for a {@link #WORKING_WEEKEND_DAY}. */
        SWAPPED_DAY_OFF,
        /** A Saturday or a Sunday that is worked by a decision of the Government. */
        WORKING_WEEKEND_DAY
    }

    public CalendarDay {
        boolean weekend = Weekends.contain(date);
        boolean contradiction = switch (kind) {
            case HOLIDAY, RELIGIOUS_HOLIDAY -> false;
            case TRANSFERRED_DAY_OFF, SWAPPED_DAY_OFF -> weekend;
            case WORKING_WEEKEND_DAY -> !weekend;
        };
        if (contradiction) {
            throw new InvalidCalendarException(date + ", a " + date.getDayOfWeek() + ", cannot be a " + kind);
        }
    }

    /** Whether office terms count this day. */
    public boolean working() {
        return kind == Kind.WORKING_WEEKEND_DAY;
    }
}
