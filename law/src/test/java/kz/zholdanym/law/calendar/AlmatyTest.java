package kz.zholdanym.law.calendar;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class AlmatyTest {

    @Test
    void thisRuntimeKnowsTheLawOnTheTimeZone() {
        assertThatCode(Almaty::requireCurrentTimeZoneData).doesNotThrowAnyException();
    }

    @Test
    void theRuleBeforeMarch2024IsRefused() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Almaty.requireCurrentTimeZoneData(ZoneId.of("Asia/Bishkek")))
                .withMessageContaining("+06:00")
                .withMessageContaining("tzdata");
    }
}
