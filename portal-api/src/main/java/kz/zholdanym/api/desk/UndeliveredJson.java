package kz.zholdanym.api.desk;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kz.zholdanym.intake.undelivered.UndeliveredTexts;
import kz.zholdanym.law.language.Language;
import kz.zholdanym.notifications.evidence.UndeliveredNotice;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A notice that endangers a term because it has not been delivered.
 *
 * @param kind as in {@code final-answer}
 * @param tellBy by when the applicant has to be told, exclusive
 * @param passed whether that time has passed
 * @param text what is the matter, in the reader's language
 * @param remedy what to do about it
 */
@Schema(name = "UndeliveredNotice")
public record UndeliveredJson(
        UUID notice,
        @Schema(examples = "final-answer") String kind,
        Instant tellBy,
        boolean passed,

        @Schema(enumeration = {"GIVEN_UP", "NOT_SENT", "NOT_REPORTED"})
        String standing,

        String text,
        String remedy) {

    /** The same on all servers for the same notices in the same state. */
    static int fingerprint(List<UndeliveredNotice> notices) {
        return notices.stream()
                .map(notice -> notice.noticeId() + notice.standing().name() + notice.passed())
                .toList()
                .hashCode();
    }

    static UndeliveredJson of(UndeliveredNotice notice, Language reader) {
        return new UndeliveredJson(
                notice.noticeId(),
                notice.kind().code(),
                notice.tellBy(),
                notice.passed(),
                notice.standing().name(),
                UndeliveredTexts.warning(notice, reader),
                UndeliveredTexts.remedy(notice, reader));
    }
}
