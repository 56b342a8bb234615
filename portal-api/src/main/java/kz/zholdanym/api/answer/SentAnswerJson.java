package kz.zholdanym.api.answer;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import kz.zholdanym.intake.answer.SentAnswer;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An answer that went out.
 *
 * @param ordinal 1 for the first answer to an appeal; its PDF is {@code answers/1.pdf}
 * @param document code to verify the document by
 * @param complainUntil last day for a complaint, for a person who learned of the answer on the day it was sent
 */
@Schema(name = "SentAnswer")
public record SentAnswerJson(
        @Schema(description = "Its PDF is `answers/{ordinal}.pdf`", examples = "1")
        int ordinal,

        @Schema(enumeration = {"SATISFIED", "PARTLY_SATISFIED", "REFUSED", "EXPLAINED"})
        String outcome,

        @Schema(examples = "kk") String language,
        Instant sentAt,
        String document,
        LocalDate complainUntil) {

    public static SentAnswerJson of(SentAnswer answer) {
        return new SentAnswerJson(
                answer.ordinal(),
                answer.outcome().name(),
                answer.language().code(),
                answer.sentAt(),
                answer.document().grouped(),
                answer.complainUntil());
    }

    /** The answers to an appeal, oldest first. */
    @Schema(name = "SentAnswers")
    public record ListJson(List<SentAnswerJson> items) {}
}
