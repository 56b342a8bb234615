package kz.zholdanym.law.term;

import java.time.LocalDate;
import kz.zholdanym.law.calendar.WorkingCalendar;
import kz.zholdanym.law.term.TermReadings.MonthLength;
import kz.zholdanym.law.term.TermReadings.RollOver;
import kz.zholdanym.law.term.TermReadings.Start;
import kz.zholdanym.law.term.UnlawfulTermException.Reason;

/** Finds dates, and explains nothing: the fast path. */
final class TermArithmetic {

    private static final int DAYS_IN_SHORT_MONTH = 30;

    private final WorkingCalendar calendar;
    private final TermReadings readings;

    TermArithmetic(WorkingCalendar calendar, TermReadings readings) {
        this.calendar = calendar;
        this.readings = readings;
    }

    WorkingCalendar calendar() {
        return calendar;
    }

    TermReadings readings() {
        return readings;
    }

    LocalDate dueOn(TermRule rule, LocalDate trigger) {
        LocalDate dueOn = lastDay(rule, countedEnd(rule, trigger));
        requireInForce(rule, trigger);
        return dueOn;
    }

    /** The length as the readings have it. */
    TermLength length(TermRule rule) {
        return rule.id().equals(StatutoryTerms.INTERIM_REPLY.id())
                ? new TermLength(
                        readings.interimReplyWorkingDays(), rule.length().unit())
                : rule.length();
    }

    /** The day of the event that starts the term: with some readings not the day of receipt. */
    LocalDate start(TermRule rule, LocalDate trigger) {
        return rule.firstDay() == FirstDay.AFTER_RECEIPT && readings.start() == Start.REGISTRATION
                ? calendar.workingDayOrNext(trigger)
                : trigger;
    }

    /** The first day that may count; for terms counted back from an event, the last day that may. */
    LocalDate firstDay(TermRule rule, LocalDate trigger) {
        if (rule.kind() == TermKind.BEFORE) {
            return trigger.minusDays(1);
        }
        LocalDate start = start(rule, trigger);
        return readings.countsFirstDay(rule.firstDay()) ? start : start.plusDays(1);
    }

    /** The day on which the counted length is complete, be it a day off. */
    LocalDate countedEnd(TermRule rule, LocalDate trigger) {
        TermLength length = length(rule);
        return rule.kind() == TermKind.BEFORE ? countBack(length, trigger) : count(length, firstDay(rule, trigger));
    }

    /** Where the last day stands, given where counting ended. */
    LocalDate lastDay(TermRule rule, LocalDate countedEnd) {
        if (rule.lastDay() == LastDay.ALWAYS_WORKING) {
            return countedEnd;
        }
        RollOver rollOver = readings.rollOver(rule.lastDay());
        LocalDate moved = switch (rollOver) {
            case NEXT_WORKING_DAY -> calendar.workingDayOrNext(countedEnd);
            case PREVIOUS_WORKING_DAY -> calendar.workingDayOrPrevious(countedEnd);
        };
        return rule.lastDay() == LastDay.OF_FILING
                        && rollOver == RollOver.NEXT_WORKING_DAY
                        && DisputedDays.include(moved)
                ? calendar.plusWorkingDays(moved, 1)
                : moved;
    }

    LocalDate internalTarget(TermRule rule, LocalDate dueOn) {
        return rule.kind() == TermKind.FLOOR ? dueOn : calendar.minusWorkingDays(dueOn, 1);
    }

    private LocalDate count(TermLength length, LocalDate first) {
        return switch (length.unit()) {
            case WORKING_DAYS -> calendar.workingDayFrom(first, length.amount());
            case CALENDAR_DAYS -> first.plusDays(length.amount() - 1L);
            // A month that begins on the day after the 31st ends on the 31st, or on the last day of a shorter month:
            // the arithmetic is that of the day before the first.
            case MONTHS ->
                readings.monthLength() == MonthLength.CALENDAR_MONTH
                        ? first.minusDays(1).plusMonths(length.amount())
                        : first.plusDays((long) length.amount() * DAYS_IN_SHORT_MONTH - 1);
        };
    }

    private LocalDate countBack(TermLength length, LocalDate event) {
        return switch (length.unit()) {
            case WORKING_DAYS -> calendar.minusWorkingDays(event, length.amount());
            case CALENDAR_DAYS -> event.minusDays(length.amount());
            case MONTHS -> event.minusMonths(length.amount());
        };
    }

    private static void requireInForce(TermRule rule, LocalDate trigger) {
        if (!rule.validity().includes(trigger)) {
            throw new UnlawfulTermException(
                    Reason.RULE_NOT_IN_FORCE, rule.validity().from());
        }
    }
}
