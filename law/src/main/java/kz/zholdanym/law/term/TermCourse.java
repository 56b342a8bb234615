package kz.zholdanym.law.term;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kz.zholdanym.law.term.TermEvent.BoundToInspection;
import kz.zholdanym.law.term.TermEvent.ExtendedBy;
import kz.zholdanym.law.term.TermEvent.ExtendedUntil;
import kz.zholdanym.law.term.TermEvent.Resumed;
import kz.zholdanym.law.term.TermEvent.Suspended;
import kz.zholdanym.law.term.UnlawfulTermException.Reason;

/**
 * The course of one term from its trigger through its events. Refuses every event unless the kind of term knows it. Used
 * for one computation, then thrown away.
 */
abstract class TermCourse {

    protected final TermArithmetic arithmetic;
    protected final TermRule rule;
    protected final LocalDate trigger;
    protected final Explanation explanation;
    protected final List<TermWarning> warnings = new ArrayList<>();
    protected LocalDate dueOn;
    protected TermState state = TermState.RUNNING;
    private LocalDate lastEventOn;
    private boolean standing;

    protected TermCourse(TermArithmetic arithmetic, TermRule rule, LocalDate trigger) {
        this.arithmetic = arithmetic;
        this.rule = rule;
        this.trigger = trigger;
        explanation = new Explanation(arithmetic);
        dueOn = arithmetic.dueOn(rule, trigger);
        lastEventOn = trigger;
    }

    static TermCourse begin(TermArithmetic arithmetic, TermRule rule, LocalDate trigger) {
        return rule.changes().suspendable()
                ? new InterruptibleCourse(arithmetic, rule, trigger)
                : new AdjournableCourse(arithmetic, rule, trigger);
    }

    /**
     * Applies what was decided earlier, maybe by another calendar: it was lawful then and is not judged again, so that a day
     * off declared later cannot undo a decision.
     */
    final void applyStanding(TermEvent event) {
        standing = true;
        try {
            dispatch(event);
        } finally {
            standing = false;
        }
    }

    final void apply(TermEvent event) {
        if (event.date().isBefore(lastEventOn)) {
            throw new UnlawfulTermException(Reason.EVENTS_OUT_OF_ORDER, lastEventOn);
        }
        if (state != TermState.SUSPENDED && event.date().isAfter(dueOn)) {
            throw new UnlawfulTermException(Reason.EXPIRED, dueOn);
        }
        dispatch(event);
    }

    /** Whether what is applied was decided earlier. */
    protected final boolean standing() {
        return standing;
    }

    private void dispatch(TermEvent event) {
        if (event instanceof ExtendedUntil extended) {
            extendUntil(extended);
        } else if (event instanceof ExtendedBy extended) {
            extendBy(extended);
        } else if (event instanceof Suspended suspended) {
            suspend(suspended);
        } else if (event instanceof Resumed resumed) {
            resume(resumed);
        } else {
            bind((BoundToInspection) event);
        }
        lastEventOn = event.date();
    }

    final Term term(List<TermEvent> events) {
        complete();
        LocalDate first = trigger.isBefore(dueOn) ? trigger : dueOn;
        LocalDate last = trigger.isBefore(dueOn) ? dueOn : trigger;
        return new Term(
                rule,
                trigger,
                events,
                dueOn,
                arithmetic.internalTarget(rule, dueOn),
                state,
                explanation.periods(),
                explanation.steps(),
                warnings,
                arithmetic.calendar().editionsUsed(first, last));
    }

    /** The latest day to which a decision of the given day may extend the term. */
    abstract LocalDate extensionLimit(LocalDate decidedOn);

    /** Writes down what is left to explain. */
    protected abstract void complete();

    protected abstract void extendUntil(ExtendedUntil event);

    protected abstract void extendBy(ExtendedBy event);

    protected void suspend(Suspended event) {
        throw new UnlawfulTermException(Reason.NOT_SUSPENDABLE, null);
    }

    protected void resume(Resumed event) {
        throw new UnlawfulTermException(Reason.NOT_SUSPENDED, null);
    }

    protected void bind(BoundToInspection event) {
        throw new UnlawfulTermException(Reason.NOT_BOUND_TO_INSPECTIONS, null);
    }

    /** The rule by which the term may be extended. */
    protected final TermRule extensionRule() {
        return rule.changes().extension().orElseThrow(() -> new UnlawfulTermException(Reason.NOT_EXTENDABLE, null));
    }

    /** A negative or empty extension, or one that ends where the term does anyway. */
    protected final void requireLonger(boolean longer) {
        if (!longer) {
            throw new UnlawfulTermException(Reason.EXTENSION_TOO_SHORT, dueOn);
        }
    }

    protected final void requireWorkingDay(LocalDate until) {
        if (!arithmetic.calendar().isWorkingDay(until)) {
            throw new UnlawfulTermException(
                    Reason.EXTENDED_TO_DAY_OFF, arithmetic.calendar().workingDayOrPrevious(until));
        }
    }
}
