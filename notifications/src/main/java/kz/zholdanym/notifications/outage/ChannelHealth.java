package kz.zholdanym.notifications.outage;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kz.zholdanym.notifications.measurement.ProviderContact;

/**
 * Judges from the answers of its providers whether a channel is down. It is down if none of them answers while messages
 * wait; the outage then began when the last of them began to fail.
 *
 * @param providers those in use
 * @param waiting how many messages wait to be taken, as far as it matters
 */
record ChannelHealth(List<ProviderContact> providers, int waiting) {

    ChannelHealth {
        providers = List.copyOf(providers);
    }

    /** Since when the channel has been down for so long that it is an outage; empty if it is not. */
    Optional<Instant> downSince(Instant now) {
        return nobodyAnswersSince()
                .filter(since -> waiting >= OutagePolicy.MESSAGES_WAITING)
                .filter(since -> failures() >= OutagePolicy.FAILURES_IN_A_ROW)
                .filter(since -> !since.plus(OutagePolicy.CHANNEL_NOT_TAKING).isAfter(now));
    }

    /** How an outage that began at that moment has ended; empty while it lasts. */
    Optional<End> endOf(Instant beganAt) {
        Optional<Instant> answered = providers.stream()
                .flatMap(provider -> provider.answeredAt().stream())
                .filter(at -> at.isAfter(beganAt))
                .min(Instant::compareTo);
        if (answered.isPresent()) {
            return Optional.of(new End(answered.get(), OutageEnding.BACK));
        }
        return waiting > 0
                ? Optional.empty()
                : Optional.of(
                        new End(lastFailure().filter(beganAt::isBefore).orElse(beganAt), OutageEnding.NOTHING_WAITED));
    }

    /** Whether it is worth counting what waits. */
    boolean suspicious() {
        return nobodyAnswersSince().isPresent();
    }

    private Optional<Instant> nobodyAnswersSince() {
        boolean allFail = !providers.isEmpty() && providers.stream().allMatch(ProviderContact::failing);
        return allFail
                ? providers.stream()
                        .flatMap(provider -> provider.failingSince().stream())
                        .max(Instant::compareTo)
                : Optional.empty();
    }

    private int failures() {
        return providers.stream().mapToInt(ProviderContact::failures).sum();
    }

    private Optional<Instant> lastFailure() {
        return providers.stream()
                .flatMap(provider -> provider.failedAt().stream())
                .max(Instant::compareTo);
    }

    /** The end of an outage. */
    record End(Instant at, OutageEnding ending) {}
}
