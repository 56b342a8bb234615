package kz.zholdanym.intake.appeal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import kz.zholdanym.intake.refusal.RefusalException;
import kz.zholdanym.intake.term.OfficialCalendar;
import kz.zholdanym.law.term.StatutoryTerms;

/**
 * The term to forward an appeal to the competent body: three working days from receipt (Administrative Code, article 65,
 * rule D-13). The rule and its number are in {@link StatutoryTerms}.
 */
@ApplicationScoped
class ForwardingTerm {

    @Inject
    private OfficialCalendar calendar;

    /** The last day to forward what was received on the given day; {@link LocalDate#MAX} where no calendar says it yet. */
    LocalDate lastDay(LocalDate receivedOn) {
        try {
            return calendar.term(StatutoryTerms.FORWARDING, receivedOn).dueOn();
        } catch (RefusalException notPublished) {
            // a queue has to be shown also in the last days of the last published year
            return LocalDate.MAX;
        }
    }

    /** The latest day of receipt whose term ends by {@code day}: a query compares dates and computes no terms. */
    LocalDate receivedUntil(LocalDate day) {
        LocalDate received = day;
        while (lastDay(received).isAfter(day)) {
            received = received.minusDays(1);
        }
        return received;
    }
}
