package kz.zholdanym.notifications.errand;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import kz.zholdanym.notifications.channel.ChannelKind;
import kz.zholdanym.notifications.notice.NoticeKind;

/**
 * An errand in a list.
 *
 * @param number of the case, as on its coupon
 * @param addressee personal data
 * @param since since when it is to be done, or is with the post
 * @param tellBy by when the law wants the person told, exclusive; empty where it sets no time
 * @param overdue whether that time is over, or the post has been silent for too long
 * @param reference the number of the post
 */
public record ErrandLine(
        UUID stepId,
        UUID caseId,
        NoticeKind notice,
        String number,
        ChannelKind channel,
        ErrandStage stage,
        String addressee,
        Instant since,
        Optional<Instant> tellBy,
        boolean overdue,
        Optional<String> reference,
        Optional<LocalDate> handedOverOn) {

    /** Without personal data, because it ends up in logs. */
    @Override
    public String toString() {
        return "ErrandLine[" + stepId + "]";
    }
}
