package kz.zholdanym.law.term;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kz.zholdanym.law.calendar.WorkingCalendar;
import kz.zholdanym.law.term.TermReadings.ComplaintReceipt;
import kz.zholdanym.law.term.UnlawfulTermException.Reason;

/**
 * Computes terms by one calendar and one set of readings. Immutable, and does not know what day it is: dates come from the
 * caller, as days in the zone of {@link kz.zholdanym.law.calendar.Almaty}.
 *
 * <p>Every method throws {@link kz.zholdanym.law.calendar.UnpublishedYearException} when a day of a year without a
 * calendar is needed, and {@link UnlawfulTermException} when what is asked for is not possible by law.
 */
public final class TermCalculator {

    private final TermArithmetic arithmetic;

    public TermCalculator(WorkingCalendar calendar, TermReadings readings) {
        this.arithmetic = new TermArithmetic(calendar, readings);
    }

    public WorkingCalendar calendar() {
        return arithmetic.calendar();
    }

    public TermReadings readings() {
        return arithmetic.readings();
    }

    /** The last day of a term that nothing changed, without the explanation; for floors the first day that may be set. */
    public LocalDate dueOn(TermRule rule, LocalDate trigger) {
        return arithmetic.dueOn(rule, trigger);
    }

    /** A term that nothing changed yet. */
    public Term compute(TermRule rule, LocalDate trigger) {
        return compute(rule, trigger, List.of());
    }

    /**
     * A term with what changed it as decided earlier, maybe by another calendar. Those decisions were lawful when they were
     * taken and are not judged again; a last day that was decided and has become a day off moves to the next working day.
     */
    public Term standing(TermRule rule, LocalDate trigger, List<TermEvent> decided) {
        TermCourse course = TermCourse.begin(arithmetic, rule, trigger);
        decided.forEach(course::applyStanding);
        return course.term(decided);
    }

    /** A term that stands, after one event more, which alone is judged. */
    public Term changeStanding(TermRule rule, LocalDate trigger, List<TermEvent> decided, TermEvent event) {
        TermCourse course = TermCourse.begin(arithmetic, rule, trigger);
        decided.forEach(course::applyStanding);
        course.apply(event);
        List<TermEvent> events = new ArrayList<>(decided);
        events.add(event);
        return course.term(events);
    }

    /** A term with everything that changed it, in the order in which it happened. */
    public Term compute(TermRule rule, LocalDate trigger, List<TermEvent> events) {
        TermCourse course = TermCourse.begin(arithmetic, rule, trigger);
        events.forEach(course::apply);
        return course.term(events);
    }

    /** The term after one event more. */
    public Term change(Term term, TermEvent event) {
        List<TermEvent> events = new ArrayList<>(term.events());
        events.add(event);
        return compute(term.rule(), term.from(), events);
    }

    /** The same term by this calendar and these readings, which may differ from those it was computed by. */
    public Term recompute(Term term) {
        return compute(term.rule(), term.from(), term.events());
    }

    /** The latest day to which the term may be extended by a decision of the given day. */
    public LocalDate extensionLimit(Term term, LocalDate decidedOn) {
        TermCourse course = TermCourse.begin(arithmetic, term.rule(), term.from());
        term.events().forEach(course::applyStanding);
        return course.extensionLimit(decidedOn);
    }

    /**
     * The interim reply on an appeal: never later than the appeal's own term, which the inspection is about to replace.
     *
     * @param appealTerm the term of the appeal before it follows the inspection
     */
    public Term interimReply(Term appealTerm, LocalDate inspectionAppointedOn) {
        if (inspectionAppointedOn.isAfter(appealTerm.dueOn())) {
            throw new UnlawfulTermException(Reason.EXPIRED, appealTerm.dueOn());
        }
        Term term = compute(StatutoryTerms.INTERIM_REPLY, inspectionAppointedOn);
        if (!term.dueOn().isAfter(appealTerm.dueOn())) {
            return term;
        }
        List<TermStep> steps = new ArrayList<>(term.steps());
        steps.add(new TermStep.CutShort(term.dueOn(), appealTerm.dueOn()));
        return new Term(
                term.rule(),
                term.from(),
                term.events(),
                appealTerm.dueOn(),
                arithmetic.internalTarget(term.rule(), appealTerm.dueOn()),
                term.state(),
                List.of(new CountedPeriod(inspectionAppointedOn.plusDays(1), appealTerm.dueOn())),
                steps,
                term.warnings(),
                term.editions());
    }

    /** The trigger of {@link StatutoryTerms#COMPLAINT_CONSIDERATION} by the reading that is followed. */
    public LocalDate complaintTrigger(LocalDate receivedByProsecutionBodies, LocalDate receivedByHigherProsecutor) {
        return readings().complaintReceipt() == ComplaintReceipt.PROSECUTION_BODIES
                ? receivedByProsecutionBodies
                : receivedByHigherProsecutor;
    }

    /**
     * How many working days of a term in working days have been counted by the end of a day: «day n of m» of an
     * inspection. 0 before the first.
     */
    public int workingDaysUsed(Term term, LocalDate on) {
        int used = 0;
        for (CountedPeriod period : term.countedPeriods()) {
            LocalDate last = on.isBefore(period.last()) ? on : period.last();
            used += calendar().workingDaysBetween(period.first(), last);
        }
        return used;
    }
}
