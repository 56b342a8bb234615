package kz.zholdanym.notifications.measurement;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.zholdanym.notifications.channel.ChannelKind;

/**
 * How sending went in the last day, on all servers.
 *
 * @param hours 24 of them, the oldest first; the last one is not over
 * @param providers by channel and name: those that were used
 * @param queues the hours in which something was due, by channel
 */
public record SendingFigures(List<Hour> hours, List<Provider> providers, List<QueueHour> queues) {

    public SendingFigures {
        hours = List.copyOf(hours);
        providers = List.copyOf(providers);
        queues = List.copyOf(queues);
    }

    /**
     * An hour on all channels.
     *
     * @param messages by outcome, all of them
     */
    public record Hour(Instant beganAt, Map<MeasuredOutcome, Long> messages) {
        public Hour {
            messages = Map.copyOf(messages);
        }

        public long of(MeasuredOutcome outcome) {
            return messages.getOrDefault(outcome, 0L);
        }

        /** How many messages were handed over. */
        public long sent() {
            return MeasuredOutcome.OF_SENDING.stream().mapToLong(this::of).sum();
        }
    }

    /**
     * A provider in the last day.
     *
     * @param averageTime from handing a message over until the outcome was known; empty if none was
     * @param failingSince since when it has not answered; empty while it does, or is not in use
     */
    public record Provider(
            ChannelKind channel,
            String name,
            Map<MeasuredOutcome, Long> messages,
            Optional<Duration> averageTime,
            Optional<Instant> failingSince) {
        public Provider {
            messages = Map.copyOf(messages);
        }

        public long of(MeasuredOutcome outcome) {
            return messages.getOrDefault(outcome, 0L);
        }
    }
}
