package kz.zholdanym.api.answer;

import java.time.Instant;
import java.util.List;
import kz.zholdanym.documents.proof.VerificationCode;
import kz.zholdanym.intake.answer.AnswerDefect;
import kz.zholdanym.intake.answer.AnswerOutcome;
import kz.zholdanym.intake.answer.AnswerView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An answer as staff see it.
 *
 * @param sentAt absent while it is a draft
 * @param document code of the document that went out; absent while it is a draft
 * @param defects what keeps a draft from leaving (article 24(7)); empty when nothing does
 */
@Schema(name = "Answer")
public record AnswerJson(
        int ordinal,

        @Schema(description = "Moves with every keeping of the draft; to be sent back as the parameter draft")
        long version,

        @Nullable String outcome,
        String language,
        String reasoning,
        List<CitationJson> citations,
        @Nullable Instant sentAt,
        @Nullable String document,

        @Schema(
                description =
                        "What keeps the draft from leaving: NO_OUTCOME, WRONG_LANGUAGE, NO_REASONS, NO_LEGISLATION")
        List<String> defects) {

    public static AnswerJson of(AnswerView answer) {
        return new AnswerJson(
                answer.ordinal(),
                answer.version(),
                answer.outcome().map(AnswerOutcome::name).orElse(null),
                answer.language().code(),
                answer.reasoning(),
                answer.citations().stream().map(CitationJson::of).toList(),
                answer.sentAt().orElse(null),
                answer.document().map(VerificationCode::grouped).orElse(null),
                answer.defects().stream().sorted().map(AnswerDefect::name).toList());
    }
}
