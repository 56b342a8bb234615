package kz.zholdanym.notifications.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RetryPolicyTest {

    /** Always in the middle, so that pauses are not spread. */
    private final RetryPolicy policy = new RetryPolicy(always(0.5));

    @ParameterizedTest
    @CsvSource({"1,PT5S", "2,PT10S", "3,PT20S", "9,PT21M20S", "10,PT30M", "19,PT30M"})
    void doublesThePauseUpToHalfAnHour(int attempt, Duration pause) {
        assertThat(policy.pauseAfter(attempt, Optional.empty())).contains(pause);
    }

    @Test
    void givesUpAfterTwentyAttempts() {
        assertThat(policy.pauseAfter(20, Optional.empty())).isEmpty();
        assertThat(policy.pauseAfter(20, Optional.of(Duration.ofSeconds(1)))).isEmpty();
    }

    @Test
    void waitsAsLongAsTheProviderAsks() {
        assertThat(policy.pauseAfter(1, Optional.of(Duration.ofMinutes(2)))).contains(Duration.ofMinutes(2));
        assertThat(policy.pauseAfter(5, Optional.of(Duration.ofSeconds(1)))).contains(Duration.ofSeconds(80));
    }

    @Test
    void spreadsPausesOverHalfToOneAndAHalf() {
        assertThat(new RetryPolicy(always(0)).pauseAfter(2, Optional.empty())).contains(Duration.ofSeconds(5));
        assertThat(new RetryPolicy(always(0.999))
                        .pauseAfter(2, Optional.empty())
                        .orElseThrow())
                .isLessThan(Duration.ofSeconds(15))
                .isGreaterThan(Duration.ofSeconds(14));
    }

    private static RandomGenerator always(double value) {
        return new RandomGenerator() {
            @Override
            public long nextLong() {
                return 0;
            }

            @Override
            public double nextDouble() {
                return value;
            }
        };
    }
}
