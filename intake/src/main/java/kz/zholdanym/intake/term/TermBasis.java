package kz.zholdanym.intake.term;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import kz.zholdanym.intake.refusal.Refusal;
import kz.zholdanym.intake.refusal.RefusalException;
import kz.zholdanym.law.calendar.UnpublishedYearException;
import kz.zholdanym.law.calendar.WorkingCalendar;
import kz.zholdanym.law.term.Term;
import kz.zholdanym.law.term.TermCalculator;
import kz.zholdanym.law.term.TermEvent;
import kz.zholdanym.law.term.TermReadings;
import kz.zholdanym.law.term.TermRule;
import kz.zholdanym.law.term.UnlawfulTermException;

/**
 * By what terms are computed: the calendar and the readings of the law that stood after a publication. Never changes; each
 * case keeps the number of the basis that its dates were computed by.
 */
public final class TermBasis {

    private final int number;
    private final TermCalculator calculator;

    /** @param number of the last publication in it, from 1; 0 for one that is only tried out */
    public TermBasis(int number, WorkingCalendar calendar, TermReadings readings) {
        this.number = number;
        this.calculator = new TermCalculator(calendar, readings);
    }

    public int number() {
        return number;
    }

    public WorkingCalendar calendar() {
        return calculator.calendar();
    }

    public TermReadings readings() {
        return calculator.readings();
    }

    /**
     * The term that {@code rule} gives from {@code trigger}, with its explanation.
     *
     * @throws RefusalException if the term runs into a year whose calendar is not published
     */
    public Term term(TermRule rule, LocalDate trigger) {
        return term(rule, trigger, List.of());
    }

    /**
     * The same with what changed the term since, in the order in which it happened.
     *
     * @throws RefusalException as above, or if the law knows no such change
     */
    public Term term(TermRule rule, LocalDate trigger, List<TermEvent> events) {
        return lawful(() -> calculator.compute(rule, trigger, events));
    }

    /**
     * The term of a running case: what was decided about it was lawful when it was decided, and is not judged again.
     *
     * @throws RefusalException if the term runs into a year whose calendar is not published
     */
    public Term standing(TermRule rule, LocalDate trigger, List<TermEvent> decided) {
        return lawful(() -> calculator.standing(rule, trigger, decided));
    }

    /**
     * The same after a decision that is taken now, or tried out.
     *
     * @throws RefusalException as above, or if the law does not permit the decision
     */
    public Term changed(TermRule rule, LocalDate trigger, List<TermEvent> decided, TermEvent event) {
        return lawful(() -> calculator.changeStanding(rule, trigger, decided, event));
    }

    /**
     * The latest day to which a running term may be extended.
     *
     * @throws RefusalException if it may not be extended at all
     */
    public LocalDate extensionLimit(Term standing, LocalDate decidedOn) {
        return lawful(() -> calculator.extensionLimit(standing, decidedOn));
    }

    /** @throws RefusalException if it is too late to tell the applicant of an inspection */
    public Term interimReply(Term standing, LocalDate appointedOn) {
        return lawful(() -> calculator.interimReply(standing, appointedOn));
    }

    private static <T> T lawful(Supplier<T> computation) {
        try {
            return computation.get();
        } catch (UnpublishedYearException unpublished) {
            throw new RefusalException(new Refusal.CalendarNotPublished(unpublished.year()));
        } catch (UnlawfulTermException unlawful) {
            throw new RefusalException(new Refusal.UnlawfulTerm(unlawful.reason(), unlawful.limit()));
        }
    }
}
