package kz.zholdanym.notifications.evidence;

import java.time.Instant;
import java.util.Optional;
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
        Optional<String> reason) {}
