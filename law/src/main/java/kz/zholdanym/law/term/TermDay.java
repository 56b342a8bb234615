package kz.zholdanym.law.term;

import java.time.LocalDate;
import java.util.Optional;
import kz.zholdanym.law.calendar.DayOff;

/**
 * What one day is to a term.
 *
 * @param date the day, in the zone of {@link kz.zholdanym.law.calendar.Almaty}
 * @param mark what is most worth telling about it
 * @param counted whether it is one of the days that make up the term: the day of the event and the last day may be or not
 * @param dayOff why the term skips it or moves across it; empty for any other day, and for one whose being a day off is
 *     disputed
 */
public record TermDay(LocalDate date, Mark mark, boolean counted, Optional<DayOff> dayOff) {

    /** What a day is to a term. A day that is two things bears the first of them. */
    public enum Mark {
        /** The last day, where it stands after all moves. */
        DUE,
        /** The day of the event that started the term. */
        EVENT,
        /** A day off that the last day moved across. */
        MOVED_OVER,
        /** A day off that a term in working days skips. */
        SKIPPED,
        /** A Saturday or a Sunday that is counted because it is worked. */
        WORKED_WEEKEND,
        /** An ordinary day of the term. */
        COUNTED,
        /** The term stands still between a suspension and the resumption. */
        PAUSED,
        /** The term does not run yet: it waits for registration, or for the end of an inspection. */
        WAITING
    }
}
