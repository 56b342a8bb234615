package kz.zholdanym.notifications.delivery;

import java.time.Duration;
import java.time.Instant;

/** How many messages a provider may be given: so many a second, and never more than that at once. Not safe for threads. */
final class RateLimit {

    private static final double NANOS = 1_000_000_000d;

    private final int perSecond;
    private double left;
    private Instant countedAt;

    /** @param perSecond 0 for no limit */
    RateLimit(int perSecond, Instant now) {
        if (perSecond < 0) {
            throw new IllegalArgumentException("A rate of messages cannot be negative");
        }
        this.perSecond = perSecond;
        this.left = perSecond;
        this.countedAt = now;
    }

    /** How many may be sent now. */
    int available(Instant now) {
        if (perSecond == 0) {
            return Integer.MAX_VALUE;
        }
        if (now.isAfter(countedAt)) {
            double gained = Duration.between(countedAt, now).toNanos() / NANOS * perSecond;
            left = Math.min(perSecond, left + gained);
            countedAt = now;
        }
        return (int) Math.max(0, left);
    }

    /** Counts one message; below zero where one step needs several. */
    void take(Instant now) {
        if (perSecond > 0) {
            available(now);
            left--;
        }
    }
}
