package kz.zholdanym.notifications.delivery;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kz.zholdanym.notifications.channel.Channel;
import kz.zholdanym.notifications.channel.SendObserver;
import kz.zholdanym.notifications.channel.SendOutcome;

/**
 * The providers of one channel, the preferred first. An attempt goes to the first that works; a message that failed is not
 * handed to another within the same attempt, so that the rules for retries and doubt hold whichever provider is used.
 */
final class Providers {

    private final List<Provider> providers;
    private final SendObserver observer;

    /** @param perSecond how many messages each takes in a second; 0 for no limit */
    Providers(List<Channel> channels, int perSecond, Instant now, SendObserver observer) {
        this.observer = observer;
        observer.uses(
                channels.get(0).kind(), channels.stream().map(Channel::provider).toList());
        this.providers = channels.stream()
                .map(channel -> new Provider(channel, new RateLimit(perSecond, now)))
                .toList();
    }

    /** How many messages may be begun now, at most as many as asked. */
    synchronized int available(int atMost, Instant now) {
        long available = providers.stream()
                .mapToLong(provider -> provider.available(now))
                .sum();
        return (int) Math.min(atMost, available);
    }

    /**
     * The provider for the next attempt: the first that works, or the first at all if none does.
     *
     * @return empty if none may be given a message just now
     */
    synchronized Optional<Channel> choose(Instant now) {
        Optional<Provider> chosen = providers.stream()
                .filter(provider -> provider.available(now) > 0 && provider.trusted(now))
                .findFirst()
                .or(() -> providers.stream()
                        .filter(provider -> provider.available(now) > 0)
                        .findFirst());
        chosen.ifPresent(provider -> provider.began(now));
        return chosen.map(Provider::channel);
    }

    /** What came of a message. */
    synchronized void ended(Channel channel, SendOutcome outcome, Duration took, Instant now) {
        observer.ended(channel.kind(), channel.provider(), outcome, took, now);
        providers.stream()
                .filter(provider -> provider.channel() == channel)
                .forEach(provider -> provider.ended(outcome, took, now));
    }
}
