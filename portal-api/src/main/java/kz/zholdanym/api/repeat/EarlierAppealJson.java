package kz.zholdanym.api.repeat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kz.zholdanym.intake.repeat.EarlierAppeal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An answered appeal of the same applicant.
 *
 * @param answeredAt when its final answer was sent
 * @param likeness how much of the text is the same; a hint to look, never a verdict
 */
@Schema(name = "EarlierAppeal")
public record EarlierAppealJson(
        UUID id,
        String number,
        String subject,
        Instant answeredAt,

        @Schema(
                description = "SAME: almost the same text, CLOSE: much of it, RELATED: parts of it",
                enumeration = {"SAME", "CLOSE", "RELATED"})
        String likeness) {

    static EarlierAppealJson of(EarlierAppeal earlier) {
        return new EarlierAppealJson(
                earlier.id(),
                earlier.number(),
                earlier.subject(),
                earlier.answeredAt(),
                earlier.likeness().name());
    }

    /** The most alike first. */
    @Schema(name = "EarlierAppeals")
    public record ListJson(List<EarlierAppealJson> items) {}
}
