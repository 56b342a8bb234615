package kz.zholdanym.api.delivery;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kz.zholdanym.notifications.undelivered.FailedDelivery;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Deliveries that were given up.
 *
 * @param items the latest first
 */
@Schema(name = "FailedDeliveries")
public record FailedDeliveriesJson(List<FailedDeliveryJson> items) {

    static FailedDeliveriesJson of(List<FailedDelivery> failed) {
        return new FailedDeliveriesJson(
                failed.stream().map(FailedDeliveryJson::of).toList());
    }

    /**
     * A delivery that was given up.
     *
     * @param id of the delivery, to have it tried again
     * @param number of the case
     * @param address masked
     * @param reason the last one, in English
     * @param tellBy by when the law wants the person told, exclusive
     * @param onAnotherChannel whether another channel has delivered the notice or taken it
     */
    @Schema(name = "FailedDelivery")
    public record FailedDeliveryJson(
            UUID id,
            @Schema(examples = "final-answer") String notice,
            String number,

            @Schema(enumeration = {"PUSH", "SMS", "EMAIL", "LETTER", "TELEPHONOGRAM", "TELEGRAM"})
            String channel,

            @Nullable String address,
            @Nullable String reason,
            int attempts,
            Instant lastAttemptAt,
            @Nullable Instant tellBy,
            boolean onAnotherChannel) {

        private static FailedDeliveryJson of(FailedDelivery failed) {
            return new FailedDeliveryJson(
                    failed.stepId(),
                    failed.kind().code(),
                    failed.number(),
                    failed.channel().name(),
                    failed.maskedAddress().orElse(null),
                    failed.reason().orElse(null),
                    failed.attempts(),
                    failed.settledAt(),
                    failed.tellBy().orElse(null),
                    failed.onAnotherChannel());
        }
    }
}
