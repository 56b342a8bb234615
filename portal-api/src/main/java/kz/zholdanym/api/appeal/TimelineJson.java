package kz.zholdanym.api.appeal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kz.zholdanym.documents.statute.Citations;
import kz.zholdanym.intake.appeal.AppealTimeline;
import kz.zholdanym.law.language.Language;
import kz.zholdanym.notifications.evidence.ChannelTimeline;
import kz.zholdanym.notifications.evidence.NoticeTimeline;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What happened to an appeal and what its applicant was told of it, oldest first.
 *
 * @param entries decisions and filings
 * @param notices what was sent, with the proof of each attempt
 */
@Schema(name = "Timeline")
public record TimelineJson(List<HistoryEntryJson> entries, List<NoticeJson> notices) {

    static TimelineJson of(AppealTimeline timeline, Language reader) {
        return new TimelineJson(
                timeline.entries().stream()
                        .map(entry -> HistoryEntryJson.of(entry, reader))
                        .toList(),
                timeline.notices().stream()
                        .map(notice -> NoticeJson.of(notice, reader))
                        .toList());
    }

    /**
     * One notice and what became of it on each channel.
     *
     * @param openedAt when its addressee first opened it, signed in; delivery says nothing of that
     */
    @Schema(name = "Notice")
    public record NoticeJson(
            UUID id,
            @Schema(examples = "appeal-registered") String kind,
            String legalBasis,
            String citation,
            Instant issuedAt,
            List<DeliveryJson> channels,
            @Nullable Instant openedAt) {

        private static NoticeJson of(NoticeTimeline notice, Language reader) {
            return new NoticeJson(
                    notice.noticeId(),
                    notice.kind().code(),
                    notice.legalBasis().code(),
                    Citations.cite(notice.legalBasis(), reader),
                    notice.issuedAt(),
                    notice.channels().stream().map(DeliveryJson::of).toList(),
                    notice.openedAt().orElse(null));
        }
    }

    /**
     * What became of a notice on one channel.
     *
     * @param address masked
     * @param acceptedAt when the provider took it; that is not delivery
     * @param deliveredAt when the provider reported delivery; that is not reading
     * @param inDoubt whether an attempt may have reached the person without our knowing
     * @param byHand what the office wrote down; absent on channels that it does not carry out by hand
     */
    @Schema(name = "Delivery")
    public record DeliveryJson(
            @Schema(enumeration = {"PUSH", "SMS", "EMAIL", "LETTER", "TELEPHONOGRAM", "TELEGRAM"})
            String channel,

            @Schema(enumeration = {"WAITING", "QUEUED", "RETRYING", "ACCEPTED", "DELIVERED", "FAILED", "SKIPPED"})
            String state,

            @Nullable String address,
            Instant queuedAt,
            @Nullable Instant sentAt,
            @Nullable Instant acceptedAt,
            @Nullable Instant deliveredAt,
            @Nullable Instant failedAt,
            boolean inDoubt,
            @Nullable ByHandJson byHand) {

        /** As JSON shows it. */
        public static DeliveryJson of(ChannelTimeline channel) {
            return new DeliveryJson(
                    channel.channel().name(),
                    channel.state().name(),
                    channel.maskedAddress().orElse(null),
                    channel.queuedAt(),
                    channel.sentAt().orElse(null),
                    channel.acceptedAt().orElse(null),
                    channel.deliveredAt().orElse(null),
                    channel.failedAt().orElse(null),
                    channel.inDoubt(),
                    channel.byHand().map(ByHandJson::of).orElse(null));
        }
    }

    /**
     * What an office wrote down about a letter, telephonogram or telegram. Days are those that it happened on.
     *
     * @param reference number of the post
     * @param endedOn the day of delivery, of the call, or of the return
     */
    @Schema(name = "DeliveryByHand")
    public record ByHandJson(
            UUID errand,
            @Schema(examples = "RR473124829KZ") @Nullable String reference,
            @Nullable LocalDate handedOverOn,
            @Nullable LocalDate endedOn) {

        private static ByHandJson of(ChannelTimeline.ByHand written) {
            return new ByHandJson(
                    written.errand(),
                    written.reference().orElse(null),
                    written.handedOverOn().orElse(null),
                    written.endedOn().orElse(null));
        }
    }
}
