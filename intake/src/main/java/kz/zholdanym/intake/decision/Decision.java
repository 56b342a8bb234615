package kz.zholdanym.intake.decision;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import kz.zholdanym.documents.proof.VerificationCode;
import kz.zholdanym.intake.staff.StaffMember;
import kz.zholdanym.law.statute.LegalReference;

/**
 * A decision about an appeal. In words: {@link DecisionTexts}.
 *
 * @param office code of the office that considered the appeal
 * @param author empty for the applicant, and where applicants read
 * @param reason why, in the words of who decided; empty string when none was given or it is not for the reader
 * @param document code of its letter; empty when it has none
 */
public record Decision(
        UUID id,
        DecisionKind kind,
        Instant decidedAt,
        String office,
        Optional<StaffMember> author,
        LegalReference article,
        String reason,
        DecisionContent content,
        Optional<VerificationCode> document) {

    /** As the applicant reads it: without an employee's name and inner reasons. */
    Decision forApplicant() {
        return new Decision(
                id, kind, decidedAt, office, Optional.empty(), article, kind.inner() ? "" : reason, content, document);
    }
}
