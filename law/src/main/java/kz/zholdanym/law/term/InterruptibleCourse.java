package kz.zholdanym.law.term;

import java.time.LocalDate;
import kz.zholdanym.law.calendar.WorkingCalendar;
import kz.zholdanym.law.term.TermEvent.ExtendedBy;
import kz.zholdanym.law.term.TermEvent.ExtendedUntil;
import kz.zholdanym.law.term.TermEvent.Resumed;
import kz.zholdanym.law.term.TermEvent.Suspended;
import kz.zholdanym.law.term.TermReadings.ExtensionCount;
import kz.zholdanym.law.term.UnlawfulTermException.Reason;

/** The duration of an activity in working days, such as an inspection: a stock of days that a suspension saves. */
final class InterruptibleCourse extends TermCourse {

    private final WorkingCalendar calendar;
    private int granted;
    private int remaining;
    private int extendedBy;

    /** Where counting goes on; while the term stands still, the first day that is not counted. */
    private LocalDate runningFrom;

    InterruptibleCourse(TermArithmetic arithmetic, TermRule rule, LocalDate trigger) {
        super(arithmetic, rule, trigger);
        calendar = arithmetic.calendar();
        granted = arithmetic.length(rule).amount();
        remaining = granted;
        runningFrom = arithmetic.firstDay(rule, trigger);
        explanation.begin(rule, trigger);
    }

    @Override
    protected void suspend(Suspended event) {
        if (state == TermState.SUSPENDED) {
            throw new UnlawfulTermException(Reason.SUSPENDED, runningFrom);
        }
        LocalDate lastCounted = event.date().minusDays(1);
        explanation.run(runningFrom, lastCounted);
        remaining -= calendar.workingDaysBetween(runningFrom, lastCounted);
        runningFrom = notBeforeFirstDay(event.date());
        state = TermState.SUSPENDED;
        explanation.add(new TermStep.StandsStill(event.date(), granted - remaining, remaining));
    }

    @Override
    protected void resume(Resumed event) {
        if (state != TermState.SUSPENDED) {
            throw new UnlawfulTermException(Reason.NOT_SUSPENDED, null);
        }
        runningFrom = notBeforeFirstDay(event.date());
        dueOn = calendar.workingDayFrom(runningFrom, remaining);
        state = extendedBy > 0 ? TermState.EXTENDED : TermState.RUNNING;
        explanation.add(new TermStep.GoesOn(event.date(), remaining));
    }

    /** Where the day of the start is not counted, a pause on that very day does not make it count. */
    private LocalDate notBeforeFirstDay(LocalDate date) {
        LocalDate firstDay = arithmetic.firstDay(rule, trigger);
        return date.isBefore(firstDay) ? firstDay : date;
    }

    @Override
    protected void extendUntil(ExtendedUntil event) {
        if (state == TermState.SUSPENDED) {
            throw new UnlawfulTermException(Reason.SUSPENDED, runningFrom);
        }
        requireLonger(event.until().isAfter(dueOn));
        requireWorkingDay(event.until());
        extend(event.date(), calendar.workingDaysBetween(dueOn.plusDays(1), event.until()));
    }

    @Override
    protected void extendBy(ExtendedBy event) {
        requireLonger(event.amount() > 0);
        extend(event.date(), event.amount());
    }

    private void extend(LocalDate decidedOn, int workingDays) {
        if (workingDays > extensionLeft()) {
            throw new UnlawfulTermException(Reason.EXTENSION_TOO_LONG, extensionLimit(decidedOn));
        }
        extendedBy += workingDays;
        granted += workingDays;
        remaining += workingDays;
        LocalDate before = dueOn;
        dueOn = calendar.workingDayFrom(runningFrom, remaining);
        if (state != TermState.SUSPENDED) {
            state = TermState.EXTENDED;
        }
        explanation.add(new TermStep.Extended(extensionRule(), decidedOn, before, dueOn));
    }

    @Override
    LocalDate extensionLimit(LocalDate decidedOn) {
        int left = extensionLeft();
        return left == 0 ? dueOn : calendar.plusWorkingDays(dueOn, left);
    }

    private int extensionLeft() {
        TermRule extension = extensionRule();
        if (extendedBy > 0 && arithmetic.readings().extensionCount() == ExtensionCount.ONE) {
            throw new UnlawfulTermException(Reason.EXTENDED_ALREADY, dueOn);
        }
        return extension.length().amount() - extendedBy;
    }

    @Override
    protected void complete() {
        if (state == TermState.SUSPENDED) {
            warnings.add(new TermWarning.StandingStill(runningFrom, remaining));
        } else {
            explanation.run(runningFrom, dueOn);
            explanation.add(new TermStep.CountingEnds(dueOn));
        }
        StrictReadings.ofActivity(arithmetic, rule, trigger, dueOn).ifPresent(warnings::add);
    }
}
