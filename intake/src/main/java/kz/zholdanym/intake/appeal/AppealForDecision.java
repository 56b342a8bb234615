package kz.zholdanym.intake.appeal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.zholdanym.intake.office.Office;
import kz.zholdanym.law.language.Language;
import kz.zholdanym.law.term.Term;

/**
 * What a decision needs to know of an appeal.
 *
 * @param office the office that considers it
 * @param receivedOn the day in Almaty from which its terms run
 * @param term as it stands
 * @param termBasis number of the basis of that term
 * @param grounds the confirmed ones, the principal one first; empty before they are confirmed
 * @param account of the applicant; personal data
 * @param addressee name of the person or company that letters address
 * @param handler assignment of the prosecutor in charge, empty before one is assigned
 */
public record AppealForDecision(
        UUID id,
        long version,
        String number,
        Language language,
        AppealState state,
        Office office,
        String subject,
        Instant receivedAt,
        LocalDate receivedOn,
        Term term,
        int termBasis,
        List<AppealGround> grounds,
        String account,
        String addressee,
        Optional<UUID> handler) {

    /** The last day of consideration. */
    public LocalDate dueOn() {
        return term.dueOn();
    }

    /** Names nobody: safe for logs. */
    @Override
    public String toString() {
        return "AppealForDecision[" + id + " " + state + "]";
    }
}
