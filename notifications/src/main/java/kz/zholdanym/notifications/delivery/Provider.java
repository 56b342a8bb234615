package kz.zholdanym.notifications.delivery;

import java.time.Duration;
import java.time.Instant;
import kz.zholdanym.notifications.channel.Channel;
import kz.zholdanym.notifications.channel.SendOutcome;

/**
 * One provider and how it has been doing. After failures in a row it is set aside for a while; then a single message tries
 * it, and its answer decides whether the provider is back or set aside for twice as long. Not safe for threads.
 */
final class Provider {

    private final Channel channel;
    private final RateLimit limit;
    private int failuresInARow;
    private Duration timeAside = SwitchPolicy.FIRST_TIME_ASIDE;
    private Instant asideUntil = Instant.MIN;
    private Instant pausedAt = Instant.MIN;
    private Instant pausedUntil = Instant.MIN;
    private boolean tried;

    Provider(Channel channel, RateLimit limit) {
        this.channel = channel;
        this.limit = limit;
    }

    Channel channel() {
        return channel;
    }

    /** How many messages it may be given now, by its rate and by what it asked for itself. */
    int available(Instant now) {
        return now.isBefore(pausedUntil) ? 0 : limit.available(now);
    }

    /** Whether it works as far as is known, or is due to be tried again. */
    boolean trusted(Instant now) {
        return failuresInARow < SwitchPolicy.FAILURES_IN_A_ROW || !now.isBefore(asideUntil) && !tried;
    }

    /** Whether the last message it was given was answered, and in time. */
    boolean answeredLast() {
        return failuresInARow == 0;
    }

    void began(Instant now) {
        limit.take(now);
        tried = failuresInARow >= SwitchPolicy.FAILURES_IN_A_ROW;
    }

    void ended(SendOutcome outcome, Duration took, Instant now) {
        tried = false;
        if (outcome instanceof SendOutcome.TemporaryFailure failure
                && failure.retryAfter().isPresent()) {
            // a window full of messages that are asked to wait is one answer, not as many failures
            boolean sameAnswer = now.minus(took).isBefore(pausedAt);
            pause(now, now.plus(failure.retryAfter().get()));
            if (sameAnswer) {
                return;
            }
        }
        boolean answered = outcome instanceof SendOutcome.Accepted || outcome instanceof SendOutcome.PermanentFailure;
        if (answered && took.compareTo(SwitchPolicy.SLOW) <= 0) {
            failuresInARow = 0;
            timeAside = SwitchPolicy.FIRST_TIME_ASIDE;
            return;
        }
        failuresInARow++;
        if (failuresInARow >= SwitchPolicy.FAILURES_IN_A_ROW && !now.isBefore(asideUntil)) {
            asideUntil = now.plus(timeAside);
            Duration doubled = timeAside.multipliedBy(2);
            timeAside =
                    doubled.compareTo(SwitchPolicy.LONGEST_TIME_ASIDE) < 0 ? doubled : SwitchPolicy.LONGEST_TIME_ASIDE;
        }
    }

    private void pause(Instant now, Instant until) {
        if (!now.isBefore(pausedUntil)) {
            pausedAt = now;
        }
        if (until.isAfter(pausedUntil)) {
            pausedUntil = until;
        }
    }
}
