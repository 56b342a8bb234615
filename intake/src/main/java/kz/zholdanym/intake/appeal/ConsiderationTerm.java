package kz.zholdanym.intake.appeal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import kz.zholdanym.intake.term.OfficialCalendar;
import kz.zholdanym.law.calendar.Almaty;
import kz.zholdanym.law.term.StatutoryTerms;
import kz.zholdanym.law.term.Term;

/**
 * An appeal's term: fifteen working days from receipt (article 24(3), rule D-01). It runs from the day of receipt, also
 * when the appeal is registered on a later day. The rule and its number are in {@link StatutoryTerms}.
 */
@ApplicationScoped
class ConsiderationTerm {

    @Inject
    private OfficialCalendar calendar;

    Term from(Instant receivedAt) {
        return from(receivedAt.atZone(Almaty.ZONE).toLocalDate());
    }

    Term of(Appeal appeal) {
        return from(appeal.termFrom());
    }

    private Term from(LocalDate receivedOn) {
        return calendar.term(StatutoryTerms.CONSIDERATION, receivedOn);
    }
}
