package kz.zholdanym.api.delivery;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.ToLongFunction;
import kz.zholdanym.notifications.measurement.MeasuredOutcome;
import kz.zholdanym.notifications.measurement.QueueHour;
import kz.zholdanym.notifications.measurement.SendingFigures;
import kz.zholdanym.notifications.undelivered.QueueFigures;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How sending went in the last 24 hours, on all servers.
 *
 * @param hours the oldest first; the last one is not over
 * @param providers those that were used or are in use
 * @param queueHours the hours in which messages waited
 * @param queues what waits now
 */
@Schema(name = "SendingFigures")
public record FiguresJson(
        List<HourJson> hours, List<ProviderJson> providers, List<QueueHourJson> queueHours, List<QueueJson> queues) {

    static FiguresJson of(SendingFigures figures, List<QueueFigures> queues) {
        return new FiguresJson(
                figures.hours().stream()
                        .map(hour -> new HourJson(hour.beganAt(), MessagesJson.of(hour::of)))
                        .toList(),
                figures.providers().stream().map(ProviderJson::of).toList(),
                figures.queues().stream().map(QueueHourJson::of).toList(),
                queues.stream().map(QueueJson::of).toList());
    }

    /** An hour. */
    @Schema(name = "SendingHour")
    public record HourJson(Instant beganAt, MessagesJson messages) {}

    /**
     * How many messages had which outcome.
     *
     * @param delivered reported as delivered
     * @param undeliverable accepted, then reported as undeliverable
     */
    @Schema(name = "MessageCounts")
    public record MessagesJson(
            long accepted,
            long failedTemporarily,
            long failedPermanently,
            long inDoubt,
            long delivered,
            long undeliverable) {

        private static MessagesJson of(ToLongFunction<MeasuredOutcome> counts) {
            return new MessagesJson(
                    counts.applyAsLong(MeasuredOutcome.ACCEPTED),
                    counts.applyAsLong(MeasuredOutcome.FAILED_TEMPORARILY),
                    counts.applyAsLong(MeasuredOutcome.FAILED_PERMANENTLY),
                    counts.applyAsLong(MeasuredOutcome.IN_DOUBT),
                    counts.applyAsLong(MeasuredOutcome.DELIVERED),
                    counts.applyAsLong(MeasuredOutcome.UNDELIVERABLE));
        }
    }

    /**
     * A provider.
     *
     * @param averageMilliseconds how long it took to answer; absent if nothing was sent
     * @param failingSince since when it has not answered; absent while it does
     */
    @Schema(name = "ProviderFigures")
    public record ProviderJson(
            String channel,
            String name,
            MessagesJson messages,
            @Nullable Long averageMilliseconds,
            @Nullable Instant failingSince) {

        private static ProviderJson of(SendingFigures.Provider provider) {
            return new ProviderJson(
                    provider.channel().name(),
                    provider.name(),
                    MessagesJson.of(provider::of),
                    provider.averageTime().map(Duration::toMillis).orElse(null),
                    provider.failingSince().orElse(null));
        }
    }

    /**
     * The queue of a channel in an hour.
     *
     * @param mostDue how many messages were due and not begun, at the most
     * @param longestWaitSeconds for how long the oldest of them had been due, at the longest
     */
    @Schema(name = "QueueHour")
    public record QueueHourJson(Instant hour, String channel, long mostDue, long longestWaitSeconds) {

        private static QueueHourJson of(QueueHour queue) {
            return new QueueHourJson(
                    queue.hour(),
                    queue.channel().name(),
                    queue.mostDue(),
                    queue.longestWait().toSeconds());
        }
    }

    /**
     * What waits now.
     *
     * @param oldestSeconds for how long the oldest message has been due
     */
    @Schema(name = "QueueFigures")
    public record QueueJson(String channel, long due, long oldestSeconds) {

        private static QueueJson of(QueueFigures queue) {
            return new QueueJson(
                    queue.channel().name(),
                    queue.due(),
                    queue.oldest().orElse(Duration.ZERO).toSeconds());
        }
    }
}
