package kz.zholdanym.api.approval;

import java.time.Instant;
import java.util.List;
import kz.zholdanym.api.answer.CitationJson;
import kz.zholdanym.intake.answer.AnswerReview;
import kz.zholdanym.intake.answer.SubmittedAnswer;
import kz.zholdanym.intake.staff.StaffMember;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One version of an answer that was submitted to the head.
 *
 * @param review absent while it waits, and for one that never came to a decision
 */
@Schema(name = "SubmittedAnswer")
public record SubmittedAnswerJson(
        @Schema(description = "1 for the first version") int number,

        Instant at,
        @Nullable String author,

        @Schema(enumeration = {"SATISFIED", "PARTLY_SATISFIED", "REFUSED", "EXPLAINED"})
        String outcome,

        @Schema(examples = "kk") String language,
        String reasoning,
        List<CitationJson> citations,
        @Nullable ReviewJson review) {

    static SubmittedAnswerJson of(SubmittedAnswer answer) {
        return new SubmittedAnswerJson(
                answer.number(),
                answer.at(),
                answer.author().map(StaffMember::name).orElse(null),
                answer.outcome().name(),
                answer.language().code(),
                answer.reasoning(),
                answer.citations().stream().map(CitationJson::of).toList(),
                answer.review().map(ReviewJson::of).orElse(null));
    }

    /**
     * What the head decided about it.
     *
     * @param remarks absent if it was approved
     */
    @Schema(name = "AnswerReview")
    public record ReviewJson(
            @Schema(description = "Whether it left; otherwise it was returned")
            boolean approved,

            @Nullable String remarks,
            Instant at,
            @Nullable String reviewer) {

        private static ReviewJson of(AnswerReview review) {
            return new ReviewJson(
                    review.approved(),
                    review.remarks().isEmpty() ? null : review.remarks(),
                    review.at(),
                    review.reviewer().map(StaffMember::name).orElse(null));
        }
    }

    /** All that were submitted, oldest first. */
    @Schema(name = "SubmittedAnswers")
    public record ListJson(List<SubmittedAnswerJson> items) {}
}
