package kz.zholdanym.api.post;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import kz.zholdanym.notifications.errand.ErrandLine;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An errand in the list of an office.
 *
 * @param appeal id of the appeal that the notice is about
 * @param since since when it is to be done, or when the handing over was written down
 * @param tellBy by when the law wants the person told, exclusive; absent where it sets no time
 * @param reference number of the post; absent before it was handed over
 */
@Schema(name = "ErrandLine")
public record ErrandLineJson(
        UUID id,
        UUID appeal,
        String number,
        @Schema(examples = "final-answer") String notice,

        @Schema(enumeration = {"LETTER", "TELEPHONOGRAM", "TELEGRAM"})
        String channel,

        @Schema(enumeration = {"TO_PRINT", "TO_HAND_OVER", "TO_CALL", "AWAITING_RECEIPT"})
        String stage,

        String addressee,
        Instant since,
        @Nullable Instant tellBy,
        boolean overdue,
        @Nullable String reference,
        @Nullable LocalDate handedOverOn) {

    static ErrandLineJson of(ErrandLine line) {
        return new ErrandLineJson(
                line.stepId(),
                line.caseId(),
                line.number(),
                line.notice().code(),
                line.channel().name(),
                line.stage().name(),
                line.addressee(),
                line.since(),
                line.tellBy().orElse(null),
                line.overdue(),
                line.reference().orElse(null),
                line.handedOverOn().orElse(null));
    }

    /** Names nobody: safe for logs. */
    @Override
    public String toString() {
        return "ErrandLineJson[" + id + "]";
    }
}
