package kz.zholdanym.api.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class MetricsTokenTest {

    private static final String SECRET = "0123456789abcdef";

    @Test
    void isKnownByItsSecretWhateverTheCaseOfTheScheme() {
        MetricsToken token = MetricsToken.of(Optional.of(SECRET)).orElseThrow();

        assertThat(token.shown("Bearer " + SECRET)).isTrue();
        assertThat(token.shown("bearer " + SECRET)).isTrue();
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {"Bearer", "Bearer ", "Bearer 0123456789abcdeF", "Basic 0123456789abcdef", SECRET})
    void isNothingElse(String authorization) {
        assertThat(MetricsToken.of(Optional.of(SECRET)).orElseThrow().shown(authorization))
                .isFalse();
    }

    @Test
    void isMissingWhereNothingIsSet() {
        assertThat(MetricsToken.of(Optional.empty())).isEmpty();
        assertThat(MetricsToken.of(Optional.of(" "))).isEmpty();
    }

    @Test
    void isRefusedWhenItCanBeGuessed() {
        assertThatIllegalArgumentException().isThrownBy(() -> MetricsToken.of(Optional.of("secret")));
    }
}
