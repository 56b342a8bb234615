package kz.zholdanym.law.term;

import java.time.LocalDate;
import java.util.List;
import kz.zholdanym.law.calendar.CalendarEdition;
import kz.zholdanym.law.statute.LegalReference;

/**
 * A computed term with its explanation. All dates are days in the zone of {@link kz.zholdanym.law.calendar.Almaty}; a
 * filing is in time until the last second of {@code dueOn}.
 *
 * @param rule the rule that was asked for
 * @param from the day of the event that started it
 * @param events what changed it since, in order
 * @param dueOn the last day; for floors the first day that may be set
 * @param internalTarget one working day earlier, which is in time under every reading of the day of the event; for floors
 *     the same day
 * @param state in what state the clock is
 * @param countedPeriods when it ran, in order
 * @param steps the arithmetic, in the order in which it is to be read
 * @param warnings what is to be known before relying on the date
 * @param editions the calendar editions that were used
 */
public record Term(
        TermRule rule,
        LocalDate from,
        List<TermEvent> events,
        LocalDate dueOn,
        LocalDate internalTarget,
        TermState state,
        List<CountedPeriod> countedPeriods,
        List<TermStep> steps,
        List<TermWarning> warnings,
        List<CalendarEdition.Identity> editions) {

    public Term {
        events = List.copyOf(events);
        countedPeriods = List.copyOf(countedPeriods);
        steps = List.copyOf(steps);
        warnings = List.copyOf(warnings);
        editions = List.copyOf(editions);
    }

    /** The provision that sets the term as it stands: that of the final reply once an inspection is linked. */
    public LegalReference legalBasis() {
        if (state == TermState.BOUND_TO_INSPECTION) {
            return rule.changes().afterInspection().orElse(rule).legalBasis();
        }
        return rule.legalBasis();
    }
}
