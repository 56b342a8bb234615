package kz.zholdanym.notifications.measurement;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import kz.zholdanym.notifications.channel.ChannelKind;

/**
 * Whether a provider answers.
 *
 * @param answeredAt when it last took a message or refused one for good; empty if it never did
 * @param failingSince the first message after that which it did not answer; empty while it answers
 * @param failedAt the last message that it did not answer
 * @param failures how many it has not answered since it last did
 */
public record ProviderContact(
        ChannelKind channel,
        String provider,
        Optional<Instant> answeredAt,
        Optional<Instant> failingSince,
        Optional<Instant> failedAt,
        int failures) {

    static ProviderContact none(ChannelKind channel, String provider) {
        return new ProviderContact(channel, provider, Optional.empty(), Optional.empty(), Optional.empty(), 0);
    }

    public boolean failing() {
        return failingSince.isPresent();
    }

    ProviderContact answered(Instant at) {
        return new ProviderContact(channel, provider, Optional.of(at), Optional.empty(), failedAt, 0);
    }

    ProviderContact failed(Instant at) {
        return new ProviderContact(
                channel, provider, answeredAt, failingSince.or(() -> Optional.of(at)), Optional.of(at), failures + 1);
    }

    /**
     * This contact with what a server has seen since it last told. Servers tell late and in any order: an answer that one
     * of them got ends what others saw fail before it.
     */
    ProviderContact and(ProviderContact seen) {
        Optional<Instant> answered =
                Stream.of(answeredAt, seen.answeredAt).flatMap(Optional::stream).max(Instant::compareTo);
        ProviderContact before = endedBy(answered);
        ProviderContact after = seen.endedBy(answered);
        return new ProviderContact(
                channel,
                provider,
                answered,
                Stream.of(before.failingSince, after.failingSince)
                        .flatMap(Optional::stream)
                        .min(Instant::compareTo),
                Stream.of(failedAt, seen.failedAt).flatMap(Optional::stream).max(Instant::compareTo),
                before.failures + after.failures);
    }

    /** What failed before the answer is over; if some failed after it as well, since the last of them at the latest. */
    private ProviderContact endedBy(Optional<Instant> answer) {
        if (answer.isEmpty() || failingSince.isEmpty() || failingSince.get().isAfter(answer.get())) {
            return this;
        }
        Optional<Instant> later = failedAt.filter(at -> at.isAfter(answer.get()));
        return new ProviderContact(channel, provider, answeredAt, later, failedAt, later.isPresent() ? 1 : 0);
    }
}
