package kz.zholdanym.law.term;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import kz.zholdanym.law.calendar.WorkingCalendar;
import kz.zholdanym.law.term.TermReadings.DayOfEvent;
import kz.zholdanym.law.term.TermReadings.ExtensionBase;
import kz.zholdanym.law.term.TermReadings.RollOver;
import kz.zholdanym.law.term.TermWarning.DisputedDay;
import kz.zholdanym.law.term.TermWarning.LawfulUnderOneReading;

/**
 * Compares a date with what a stricter reading would allow. The day of the event (Q1) is not compared: the internal target
 * of each term is in time under both readings of it. Neither is the length of months (Q4), of which there is little doubt.
 */
final class StrictReadings {

    private StrictReadings() {}

    /** A term that nothing changed. */
    static List<TermWarning> ofCount(TermArithmetic arithmetic, TermRule rule, LocalDate trigger) {
        List<TermWarning> warnings = new ArrayList<>();
        WorkingCalendar calendar = arithmetic.calendar();
        LocalDate countedEnd = arithmetic.countedEnd(rule, trigger);
        if (!arithmetic.start(rule, trigger).equals(trigger)) {
            LocalDate fromReceipt = calendar.minusWorkingDays(countedEnd, 1);
            warnings.add(new LawfulUnderOneReading(OpenQuestion.RECEIPT_OR_REGISTRATION, fromReceipt));
        }
        LocalDate dueOn = arithmetic.lastDay(rule, countedEnd);
        LocalDate nextWorkingDay = calendar.workingDayOrNext(countedEnd);
        if (nextWorkingDay.isAfter(countedEnd) && dueOn.isAfter(countedEnd)) {
            LocalDate strict = calendar.workingDayOrPrevious(countedEnd);
            warnings.add(new LawfulUnderOneReading(OpenQuestion.ROLL_OVER, strict));
        }
        if (dueOn.isAfter(nextWorkingDay)) {
            warnings.add(new DisputedDay(nextWorkingDay));
        }
        return warnings;
    }

    /** The duration of an activity: a day longer than it might be when the day it starts is not counted. */
    static Optional<TermWarning> ofActivity(
            TermArithmetic arithmetic, TermRule rule, LocalDate trigger, LocalDate dueOn) {
        boolean dayGained = rule.firstDay() == FirstDay.START_OF_ACTIVITY
                && arithmetic.readings().dayOfInspectionStart() == DayOfEvent.NOT_COUNTED
                && arithmetic.calendar().isWorkingDay(trigger);
        return dayGained
                ? Optional.of(new LawfulUnderOneReading(
                        OpenQuestion.DAY_OF_INSPECTION_START,
                        arithmetic.calendar().minusWorkingDays(dueOn, 1)))
                : Optional.empty();
    }

    /** An extension to a day that the readings allow: would the others? */
    static List<TermWarning> ofExtension(
            TermArithmetic arithmetic, LocalDate dueOn, Function<ExtensionBase, LocalDate> bases, TermRule extension) {
        TermReadings strict = arithmetic.readings().toBuilder()
                .capLastDay(RollOver.PREVIOUS_WORKING_DAY)
                .build();
        TermArithmetic strictArithmetic = new TermArithmetic(arithmetic.calendar(), strict);
        List<TermWarning> warnings = new ArrayList<>();
        Stream.of(ExtensionBase.values())
                .filter(base -> base != strict.extensionBase())
                .map(base -> strictArithmetic.dueOn(extension, bases.apply(base)))
                .filter(dueOn::isAfter)
                .min(Comparator.naturalOrder())
                .ifPresent(limit -> warnings.add(new LawfulUnderOneReading(OpenQuestion.EXTENSION_BASE, limit)));
        LocalDate unrolled = strictArithmetic.dueOn(extension, bases.apply(strict.extensionBase()));
        if (dueOn.isAfter(unrolled)) {
            warnings.add(new LawfulUnderOneReading(OpenQuestion.ROLL_OVER, unrolled));
        }
        return warnings;
    }
}
