package kz.zholdanym.law.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class AlmatyTest {

    @Test
    void thisRuntimeKnowsTheLawOnTheTimeZone() {
        assertThatCode(Almaty::requireCurrentTimeZoneData).doesNotThrowAnyException();
    }

    @Test
    void aDayEndsAtTheMidnightOfTheCapital() {
        LocalDate wed20261125 = LocalDate.of(2026, 11, 25);
        assertThat(Almaty.endOf(wed20261125)).isEqualTo(Instant.parse("2026-11-25T19:00:00Z"));
    }

    @Test
    void theRuleBeforeMarch2024IsRefused() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Almaty.requireCurrentTimeZoneData(ZoneId.of("Asia/Bishkek")))
                .withMessageContaining("+06:00")
                .withMessageContaining("tzdata");
    }
}
