package kz.zholdanym.api.decision;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kz.zholdanym.intake.termination.AnsweredBefore;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An answered appeal that the same applicant filed earlier.
 *
 * @param deliveredOn when the applicant had the answer; absent while nothing proves that: then it founds no termination
 * @param notice the notice whose evidence proves it; absent likewise
 */
@Schema(name = "EarlierAnswer")
public record EarlierAnswerJson(
        UUID id,
        String number,
        String subject,
        LocalDate answeredOn,
        @Nullable LocalDate deliveredOn,
        @Nullable UUID notice) {

    static EarlierAnswerJson of(AnsweredBefore earlier) {
        return new EarlierAnswerJson(
                earlier.id(),
                earlier.number(),
                earlier.subject(),
                earlier.answeredOn(),
                earlier.delivered().map(proof -> proof.deliveredOn()).orElse(null),
                earlier.delivered().map(proof -> proof.notice()).orElse(null));
    }

    /** The newest first. */
    @Schema(name = "EarlierAnswers")
    public record ListJson(List<EarlierAnswerJson> items) {}
}
