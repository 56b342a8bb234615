package kz.zholdanym.api.outage;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.zholdanym.notifications.outage.Outage;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Outages on the days asked for.
 *
 * @param measuredSince since when outages have been measured; of earlier days nothing is known
 * @param items the latest first
 * @param petition words for a petition to restore a term; absent without an outage
 */
@Schema(name = "Outages")
public record OutagesJson(
        @Nullable Instant measuredSince,
        List<OutageJson> items,
        @Nullable String petition) {

    static OutagesJson of(Optional<Instant> measuredSince, List<Outage> outages, @Nullable String petition) {
        return new OutagesJson(
                measuredSince.orElse(null), outages.stream().map(OutageJson::of).toList(), petition);
    }

    /**
     * An outage.
     *
     * @param channel PORTAL for the portal itself
     * @param cause SILENT: the servers stopped answering; STOPPED: they were stopped in good order; NOT_TAKEN: no provider
     *     took messages while messages waited
     * @param endedAt absent while it lasts
     * @param ending BACK, or NOTHING_WAITED when the end is the last failed attempt; absent while it lasts
     */
    @Schema(name = "Outage")
    public record OutageJson(
            UUID id,

            @Schema(enumeration = {"PORTAL", "PUSH", "SMS", "EMAIL"})
            String channel,

            @Schema(enumeration = {"SILENT", "STOPPED", "NOT_TAKEN"})
            String cause,

            Instant beganAt,
            @Nullable Instant endedAt,

            @Schema(enumeration = {"BACK", "NOTHING_WAITED"}) @Nullable
            String ending) {

        private static OutageJson of(Outage outage) {
            return new OutageJson(
                    outage.id(),
                    outage.channel().name(),
                    outage.cause().name(),
                    outage.beganAt(),
                    outage.endedAt().orElse(null),
                    outage.ending().map(Enum::name).orElse(null));
        }
    }
}
