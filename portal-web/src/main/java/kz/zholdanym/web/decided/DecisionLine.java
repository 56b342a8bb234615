package kz.zholdanym.web.decided;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import kz.zholdanym.documents.proof.VerificationCode;
import kz.zholdanym.intake.decision.Decision;
import kz.zholdanym.intake.decision.DecisionTexts;
import kz.zholdanym.intake.staff.StaffMember;
import kz.zholdanym.law.language.Language;
import kz.zholdanym.law.statute.LegalReference;

/**
 * A decision as a page tells it.
 *
 * @param heading what was decided, in a few words
 * @param statement what was decided, with its dates
 * @param author name of who decided; empty for the applicant's own acts, and where applicants read
 * @param reason empty string where there is none for the reader
 * @param letter code of its letter
 */
public record DecisionLine(
        UUID id,
        Instant decidedAt,
        String heading,
        String statement,
        LegalReference article,
        Optional<String> author,
        String reason,
        Optional<VerificationCode> letter) {

    public static DecisionLine of(Decision decision, Language language) {
        return new DecisionLine(
                decision.id(),
                decision.decidedAt(),
                DecisionTexts.heading(decision.kind(), language),
                DecisionTexts.statement(decision.kind(), decision.content(), language),
                decision.article(),
                decision.author().map(StaffMember::name),
                decision.reason(),
                decision.document());
    }
}
