package kz.zholdanym.api.post;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kz.zholdanym.intake.errand.DeskErrand;
import kz.zholdanym.notifications.errand.EntryKind;
import kz.zholdanym.notifications.errand.Errand;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One errand.
 *
 * @param appeal id of the appeal that the notice is about
 * @param address where a letter or telegram goes; absent when the applicant gave none
 * @param phone the number that the applicant gave
 * @param subject what the notice is about, in its language
 * @param text what the notice says, in its language
 * @param letter verification code of the letter; absent before it was made
 * @param enclosure ordinal of the answer that goes with the letter
 * @param possible what you may write down now
 * @param correctable what you may mend
 */
@Schema(name = "Errand")
public record ErrandJson(
        UUID id,
        UUID appeal,
        UUID noticeId,
        String number,
        @Schema(examples = "final-answer") String notice,

        @Schema(enumeration = {"LETTER", "TELEPHONOGRAM", "TELEGRAM"})
        String channel,

        @Schema(
                enumeration = {
                    "IN_RESERVE",
                    "TO_PRINT",
                    "TO_HAND_OVER",
                    "TO_CALL",
                    "AWAITING_RECEIPT",
                    "DELIVERED",
                    "NOT_DELIVERED",
                    "NOT_NEEDED"
                })
        String stage,

        @Schema(enumeration = {"kk", "ru", "en"}) String language,
        String addressee,
        @Nullable String address,
        @Nullable String phone,
        String subject,
        List<String> text,
        Instant issuedAt,
        @Nullable Instant tellBy,
        boolean overdue,
        @Nullable String letter,
        @Nullable Integer enclosure,
        List<WrittenEntryJson> entries,
        List<String> possible,
        List<String> correctable) {

    static ErrandJson of(DeskErrand found) {
        Errand errand = found.errand();
        return new ErrandJson(
                errand.stepId(),
                errand.caseId(),
                errand.noticeId(),
                errand.number(),
                errand.notice().code(),
                errand.channel().name(),
                errand.stage().name(),
                errand.language().code(),
                errand.addressee(),
                errand.address().orElse(null),
                found.phone().orElse(null),
                found.wording().subject(),
                found.wording().paragraphs(),
                errand.issuedAt(),
                errand.tellBy().orElse(null),
                errand.overdue(),
                errand.letter().orElse(null),
                found.enclosure().isPresent() ? (Integer) found.enclosure().getAsInt() : null,
                errand.entries().stream().map(WrittenEntryJson::of).toList(),
                names(found.writable(), errand.possible()),
                names(found.writable(), errand.correctable()));
    }

    private static List<String> names(boolean writable, List<EntryKind> kinds) {
        return writable ? kinds.stream().map(EntryKind::name).toList() : List.of();
    }

    /** Names nobody: safe for logs. */
    @Override
    public String toString() {
        return "ErrandJson[" + id + "]";
    }
}
