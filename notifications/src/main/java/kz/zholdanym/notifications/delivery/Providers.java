package kz.zholdanym.notifications.delivery;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
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

    /** The widest window among them. */
    int window() {
        return providers.stream()
                .mapToInt(provider -> provider.channel().window())
                .max()
                .orElse(1);
    }

    /** How many messages may be begun now, at most as many as asked. */
    synchronized int available(int atMost, Instant now) {
        long available = providers.stream()
                .mapToLong(provider -> provider.available(now))
                .sum();
        return (int) Math.min(atMost, available);
    }

    /**
     * The provider for an attempt: the first that works, or the first at all if none does. A message that has failed again
     * goes to one that has answered last, if there is one: where messages are few, it would be long until a provider has
     * failed often enough to be set aside.
     *
     * @param attempt of the message, counted from 1
     * @return empty if none may be given a message just now
     */
    synchronized Optional<Channel> choose(Instant now, int attempt) {
        Optional<Provider> chosen = first(
                        provider -> attempt > SwitchPolicy.ATTEMPTS_TO_INSIST && provider.answeredLast(), now)
                .or(() -> first(provider -> provider.trusted(now), now))
                .or(() -> first(provider -> true, now));
        chosen.ifPresent(provider -> provider.began(now));
        return chosen.map(Provider::channel);
    }

    private Optional<Provider> first(Predicate<Provider> fitting, Instant now) {
        return providers.stream()
                .filter(provider -> provider.available(now) > 0)
                .filter(fitting)
                .findFirst();
    }

    /** What came of a message. */
    synchronized void ended(Channel channel, SendOutcome outcome, Duration took, Instant now) {
        observer.ended(channel.kind(), channel.provider(), outcome, took, now);
        providers.stream()
                .filter(provider -> provider.channel() == channel)
                .forEach(provider -> provider.ended(outcome, took, now));
    }
}
