package kz.zholdanym.law.term;

import java.time.LocalDate;
import java.util.List;
import kz.zholdanym.law.calendar.CalendarDay;
import kz.zholdanym.law.calendar.DayOff;

/** One step of the arithmetic by which a due date was found, in the order in which it is to be read. */
public sealed interface TermStep {

    /** The day the step is about. */
    LocalDate date();

    /** Something received on a day off starts its term on the day it is registered. */
    record StartsOnRegistration(LocalDate receivedOn, LocalDate date) implements TermStep {}

    /**
     * Counting begins.
     *
     * @param rule the rule that is counted, with its article
     * @param length how much is counted
     * @param from the day of the event
     * @param date the first day that may count; for terms counted back from an event, the day before it
     */
    record CountingBegins(TermRule rule, TermLength length, LocalDate from, LocalDate date) implements TermStep {}

    /** A day off that a term in working days skips. */
    record DaySkipped(DayOff dayOff) implements TermStep {
        @Override
        public LocalDate date() {
            return dayOff.date();
        }
    }

    /** A weekend day that counts because it is worked. */
    record WeekendDayCounted(CalendarDay day) implements TermStep {
        @Override
        public LocalDate date() {
            return day.date();
        }
    }

    /** The day on which the counted length is complete. */
    record CountingEnds(LocalDate date) implements TermStep {}

    /**
     * The last day was a day off and moves.
     *
     * @param from the last day as counted
     * @param date the last day as it stands, later or (for caps) earlier
     * @param daysOff the days off that it moves across, in the order of dates
     */
    record LastDayMoved(LocalDate from, LocalDate date, List<DayOff> daysOff) implements TermStep {
        public LastDayMoved {
            daysOff = List.copyOf(daysOff);
        }
    }

    /** Whether the day is a day off is disputed, and the filing person has the benefit of the doubt. */
    record DisputedDayMoved(LocalDate from, LocalDate date) implements TermStep {}

    /**
     * The term was extended.
     *
     * @param rule the rule that allows it, with its article
     * @param decidedOn the day of the decision
     * @param from the last day before
     * @param date the last day after
     */
    record Extended(TermRule rule, LocalDate decidedOn, LocalDate from, LocalDate date) implements TermStep {}

    /**
     * The term stands still.
     *
     * @param date the first day that is not counted
     * @param counted working days counted until then
     * @param remaining working days that are left
     */
    record StandsStill(LocalDate date, int counted, int remaining) implements TermStep {}

    /** The term goes on. */
    record GoesOn(LocalDate date, int remaining) implements TermStep {}

    /**
     * The term follows an inspection.
     *
     * @param date when the inspection was appointed
     * @param inspectionEndsOn from when the rule is counted
     */
    record FollowsInspection(TermRule rule, LocalDate date, LocalDate inspectionEndsOn) implements TermStep {}

    /** Another limit ends the term sooner. */
    record CutShort(LocalDate from, LocalDate date) implements TermStep {}
}
