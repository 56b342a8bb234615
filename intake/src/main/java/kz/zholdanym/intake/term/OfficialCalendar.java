package kz.zholdanym.intake.term;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import kz.zholdanym.intake.refusal.RefusalException;
import kz.zholdanym.law.calendar.WorkingCalendar;
import kz.zholdanym.law.term.Term;
import kz.zholdanym.law.term.TermEvent;
import kz.zholdanym.law.term.TermRule;

/** The published calendar of working days and readings of the law, and terms computed by them. */
@ApplicationScoped
public class OfficialCalendar {

    @Inject
    private TermBases bases;

    /** The basis that stands now: for whatever begins now. */
    public TermBasis current() {
        return bases.current();
    }

    /** The basis with this number, for what was computed by it. */
    public TermBasis basis(int number) {
        return bases.get(number);
    }

    /** The calendar that stands now. */
    public WorkingCalendar workingDays() {
        return current().calendar();
    }

    /**
     * The term that {@code rule} gives from {@code trigger} on the basis that stands now, with its explanation.
     *
     * @throws RefusalException if the term runs into a year whose calendar is not published
     */
    public Term term(TermRule rule, LocalDate trigger) {
        return current().term(rule, trigger);
    }

    /**
     * The same with what changed the term since, in the order in which it happened.
     *
     * @throws RefusalException as above, or if the law knows no such change
     */
    public Term term(TermRule rule, LocalDate trigger, List<TermEvent> events) {
        return current().term(rule, trigger, events);
    }
}
