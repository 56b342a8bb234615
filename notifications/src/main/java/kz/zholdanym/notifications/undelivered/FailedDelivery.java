package kz.zholdanym.notifications.undelivered;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import kz.zholdanym.notifications.channel.ChannelKind;
import kz.zholdanym.notifications.notice.NoticeKind;

/**
 * A step that was given up.
 *
 * @param number the number of the case, as on its coupon
 * @param maskedAddress the address with most of it hidden; empty if there was none
 * @param reason the last one, as the provider or the portal gave it; in English, without personal data
 * @param settledAt when the last attempt was made
 * @param tellBy by when the law wants the person told, exclusive; empty where it sets no time
 * @param onAnotherChannel whether another channel has delivered the notice or taken it
 */
public record FailedDelivery(
        UUID stepId,
        NoticeKind kind,
        String number,
        ChannelKind channel,
        Optional<String> maskedAddress,
        Optional<String> reason,
        int attempts,
        Instant settledAt,
        Optional<Instant> tellBy,
        boolean onAnotherChannel) {}
