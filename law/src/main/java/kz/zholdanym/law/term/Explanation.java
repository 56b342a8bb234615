package kz.zholdanym.law.term;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kz.zholdanym.law.calendar.CalendarDay;
import kz.zholdanym.law.calendar.DayOff;
import kz.zholdanym.law.calendar.WorkingCalendar;

/** Writes down the steps of the arithmetic as they are taken. */
final class Explanation {

    private final TermArithmetic arithmetic;
    private final WorkingCalendar calendar;
    private final List<TermStep> steps = new ArrayList<>();
    private final List<CountedPeriod> periods = new ArrayList<>();

    Explanation(TermArithmetic arithmetic) {
        this.arithmetic = arithmetic;
        this.calendar = arithmetic.calendar();
    }

    List<TermStep> steps() {
        return steps;
    }

    List<CountedPeriod> periods() {
        return periods;
    }

    void add(TermStep step) {
        steps.add(step);
    }

    void addPeriod(LocalDate first, LocalDate last) {
        if (!last.isBefore(first)) {
            periods.add(new CountedPeriod(first, last));
        }
    }

    /** An inspection makes what was counted before pointless. */
    void forgetPeriods() {
        periods.clear();
    }

    void begin(TermRule rule, LocalDate trigger) {
        LocalDate start = arithmetic.start(rule, trigger);
        if (!start.equals(trigger)) {
            add(new TermStep.StartsOnRegistration(trigger, start));
        }
        add(new TermStep.CountingBegins(rule, arithmetic.length(rule), start, arithmetic.firstDay(rule, trigger)));
    }

    /** A period of a term in working days: what was skipped in it, and what was counted although it is a weekend. */
    void run(LocalDate first, LocalDate last) {
        for (LocalDate date = first; !date.isAfter(last); date = date.plusDays(1)) {
            calendar.dayOff(date).ifPresent(dayOff -> add(new TermStep.DaySkipped(dayOff)));
            calendar.declaredDay(date)
                    .filter(CalendarDay::working)
                    .ifPresent(day -> add(new TermStep.WeekendDayCounted(day)));
        }
        addPeriod(first, last);
    }

    /** A term from its trigger to its last day when nothing changes it. */
    void whole(TermRule rule, LocalDate trigger) {
        begin(rule, trigger);
        LocalDate first = arithmetic.firstDay(rule, trigger);
        LocalDate end = arithmetic.countedEnd(rule, trigger);
        boolean back = rule.kind() == TermKind.BEFORE;
        if (rule.length().unit() == TermUnit.WORKING_DAYS) {
            run(back ? end : first, back ? first : end);
        } else {
            addPeriod(back ? end : first, back ? first : end);
        }
        end(rule, end);
    }

    void end(TermRule rule, LocalDate countedEnd) {
        add(new TermStep.CountingEnds(countedEnd));
        LocalDate lastDay = arithmetic.lastDay(rule, countedEnd);
        if (lastDay.equals(countedEnd)) {
            return;
        }
        if (lastDay.isBefore(countedEnd)) {
            add(new TermStep.LastDayMoved(countedEnd, lastDay, daysOff(lastDay, countedEnd)));
            return;
        }
        LocalDate nextWorkingDay = calendar.workingDayOrNext(countedEnd);
        if (!nextWorkingDay.equals(countedEnd)) {
            add(new TermStep.LastDayMoved(countedEnd, nextWorkingDay, daysOff(countedEnd, nextWorkingDay)));
        }
        if (!lastDay.equals(nextWorkingDay)) {
            add(new TermStep.DisputedDayMoved(nextWorkingDay, lastDay));
        }
    }

    private List<DayOff> daysOff(LocalDate first, LocalDate last) {
        return calendar.daysOff(first, last);
    }
}
