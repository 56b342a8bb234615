package kz.zholdanym.intake.term;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import kz.zholdanym.intake.refusal.Refusal;
import kz.zholdanym.intake.refusal.RefusalException;
import kz.zholdanym.law.calendar.PublishedCalendars;
import kz.zholdanym.law.calendar.UnpublishedYearException;
import kz.zholdanym.law.calendar.WorkingCalendar;
import kz.zholdanym.law.term.Term;
import kz.zholdanym.law.term.TermCalculator;
import kz.zholdanym.law.term.TermEvent;
import kz.zholdanym.law.term.TermReadings;
import kz.zholdanym.law.term.TermRule;
import kz.zholdanym.law.term.UnlawfulTermException;

/** The published calendar of working days, and terms computed by it. */
@ApplicationScoped
public class OfficialCalendar {

    private final WorkingCalendar calendar = PublishedCalendars.kazakhstan();
    private final TermCalculator calculator = new TermCalculator(calendar, TermReadings.defaults());

    public WorkingCalendar workingDays() {
        return calendar;
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
     * The term with everything that changed it, in the order in which it happened.
     *
     * @throws RefusalException if the term runs into a year whose calendar is not published, or the law knows no such change
     */
    public Term term(TermRule rule, LocalDate trigger, List<TermEvent> events) {
        try {
            return calculator.compute(rule, trigger, events);
        } catch (UnpublishedYearException unpublished) {
            throw new RefusalException(new Refusal.CalendarNotPublished(unpublished.year()));
        } catch (UnlawfulTermException unlawful) {
            throw new RefusalException(new Refusal.UnlawfulTerm(unlawful.reason(), unlawful.limit()));
        }
    }
}
