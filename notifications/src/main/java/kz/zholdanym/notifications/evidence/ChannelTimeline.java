package kz.zholdanym.notifications.evidence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import kz.zholdanym.notifications.channel.ChannelKind;
import kz.zholdanym.notifications.reason.ReasonTexts;

/**
 * What became of a notice on one channel.
 *
 * @param maskedAddress the address with most of it hidden; of several devices the last; empty if there was none
 * @param sentAt when the last attempt was handed to the provider
 * @param acceptedAt when the provider took it; that is not delivery
 * @param deliveredAt when the provider reported delivery; that is not reading
 * @param failedAt when it was given up
 * @param inDoubt whether an attempt may have reached the person without our knowing
 * @param reason why the portal uses the channel, waits or leaves it out; a detail for {@link ReasonTexts}, empty where there
 *     is nothing to say
 * @param byHand what people of an office wrote down, where they carry the notice out
 */
public record ChannelTimeline(
        ChannelKind channel,
        DeliveryState state,
        Optional<String> maskedAddress,
        Instant queuedAt,
        Optional<Instant> sentAt,
        Optional<Instant> acceptedAt,
        Optional<Instant> deliveredAt,
        Optional<Instant> failedAt,
        boolean inDoubt,
        Optional<String> reason,
        Optional<ByHand> byHand) {

    /** On a channel that no people are needed for. */
    public ChannelTimeline(
            ChannelKind channel,
            DeliveryState state,
            Optional<String> maskedAddress,
            Instant queuedAt,
            Optional<Instant> sentAt,
            Optional<Instant> acceptedAt,
            Optional<Instant> deliveredAt,
            Optional<Instant> failedAt,
            boolean inDoubt,
            Optional<String> reason) {
        this(
                channel,
                state,
                maskedAddress,
                queuedAt,
                sentAt,
                acceptedAt,
                deliveredAt,
                failedAt,
                inDoubt,
                reason,
                Optional.empty());
    }

    /**
     * What was written down last about a step that people carry out. Days are those that it happened on, not those on which
     * it was written down.
     *
     * @param errand id under which the office works on it
     * @param reference number of the post
     * @param endedOn the day of delivery, of the call, or of the return
     */
    public record ByHand(
            UUID errand, Optional<String> reference, Optional<LocalDate> handedOverOn, Optional<LocalDate> endedOn) {}

    ChannelTimeline with(ByHand written) {
        return new ChannelTimeline(
                channel,
                state,
                maskedAddress,
                queuedAt,
                sentAt,
                acceptedAt,
                deliveredAt,
                failedAt,
                inDoubt,
                reason,
                Optional.of(written));
    }
}
