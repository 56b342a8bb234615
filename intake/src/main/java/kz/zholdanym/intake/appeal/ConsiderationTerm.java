package kz.zholdanym.intake.appeal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import kz.zholdanym.intake.term.OfficialCalendar;
import kz.zholdanym.intake.term.TermBasis;
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

    Term from(Instant receivedAt, TermBasis basis) {
        return basis.term(
                StatutoryTerms.CONSIDERATION, receivedAt.atZone(Almaty.ZONE).toLocalDate());
    }

    /** The term as it stands: by the basis that the appeal's dates were computed by, be it the newest or not. */
    Term of(Appeal appeal) {
        AppealTerm term = appeal.term();
        return calendar.basis(term.basis()).standing(term.rule(), term.from(), term.events());
    }
}
