package kz.zholdanym.api.decision;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kz.zholdanym.documents.proof.VerificationCode;
import kz.zholdanym.documents.statute.Citations;
import kz.zholdanym.intake.decision.Decision;
import kz.zholdanym.intake.decision.DecisionTexts;
import kz.zholdanym.intake.staff.StaffMember;
import kz.zholdanym.law.language.Language;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A decision about an appeal.
 *
 * @param heading what was decided, in a few words
 * @param statement what was decided, with its dates
 * @param office code of the office that considered the appeal then
 * @param author name of who decided; absent for the applicant's own acts, and where applicants read
 * @param position the law's position of who decided; absent likewise
 * @param reason absent where none was given, or it is not for the reader
 * @param document code to verify its letter by; absent when it has no letter
 */
@Schema(name = "Decision")
public record CaseDecisionJson(
        UUID id,
        @Schema(examples = "TERM_EXTENDED") String kind,
        Instant decidedAt,
        String heading,
        String statement,
        String legalBasis,
        String citation,
        String office,
        @Nullable String author,
        @Nullable String position,
        @Nullable String reason,
        @Nullable String document) {

    static CaseDecisionJson of(Decision decision, Language reader) {
        return new CaseDecisionJson(
                decision.id(),
                decision.kind().name(),
                decision.decidedAt(),
                DecisionTexts.heading(decision.kind(), reader),
                DecisionTexts.statement(decision.kind(), decision.content(), reader),
                decision.article().code(),
                Citations.cite(decision.article(), reader),
                decision.office(),
                decision.author().map(StaffMember::name).orElse(null),
                decision.author().map(author -> author.position().name()).orElse(null),
                decision.reason().isEmpty() ? null : decision.reason(),
                decision.document().map(VerificationCode::grouped).orElse(null));
    }

    /** The decisions about an appeal, oldest first. */
    @Schema(name = "Decisions")
    public record ListJson(List<CaseDecisionJson> items) {

        static ListJson of(List<Decision> decisions, Language reader) {
            return new ListJson(decisions.stream()
                    .map(decision -> CaseDecisionJson.of(decision, reader))
                    .toList());
        }
    }
}
