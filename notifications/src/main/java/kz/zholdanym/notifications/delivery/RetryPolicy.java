package kz.zholdanym.notifications.delivery;

import java.time.Duration;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * When to try again after a temporary failure: pauses double from five seconds to half an hour, each spread over half to one
 * and a half of itself so that many steps do not come back at once. Twenty attempts last about six hours.
 */
final class RetryPolicy {

    static final int MOST_ATTEMPTS = 20;

    private static final Duration FIRST_PAUSE = Duration.ofSeconds(5);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(30);
    private static final int MOST_DOUBLINGS = 16;

    private final RandomGenerator random;

    RetryPolicy(RandomGenerator random) {
        this.random = random;
    }

    /**
     * The pause before the next attempt.
     *
     * @param attempt the attempt that failed, counted from 1
     * @param asked the pause that the provider asked for; never cut short
     * @return empty if there is to be no other attempt
     */
    Optional<Duration> pauseAfter(int attempt, Optional<Duration> asked) {
        if (attempt >= MOST_ATTEMPTS) {
            return Optional.empty();
        }
        Duration doubled = FIRST_PAUSE.multipliedBy(1L << Math.min(attempt - 1, MOST_DOUBLINGS));
        long millis = Math.min(doubled.toMillis(), LONGEST_PAUSE.toMillis());
        Duration spread = Duration.ofMillis((long) (millis * (0.5 + random.nextDouble())));
        return Optional.of(asked.filter(longer -> longer.compareTo(spread) > 0).orElse(spread));
    }
}
