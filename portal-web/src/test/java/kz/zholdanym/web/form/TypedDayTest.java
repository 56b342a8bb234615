package kz.zholdanym.web.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedDayTest {

    @ParameterizedTest
    @CsvSource({
        "2026-11-22, 2026-11-22, 22.11.2026",
        "22.11.2026, 2026-11-22, 22.11.2026",
        "' 2.1.2026 ', 2026-01-02, 02.01.2026",
        "22/11/2026, 2026-11-22, 22.11.2026",
        "'22,11,2026', 2026-11-22, 22.11.2026",
        "22 11 2026, 2026-11-22, 22.11.2026",
        "22112026, 2026-11-22, 22.11.2026"
    })
    void aDayIsUnderstoodHoweverPeopleWriteIt(String typed, String iso, String shown) {
        assertThat(new TypedDay(typed).iso()).isEqualTo(iso);
        assertThat(new TypedDay(typed).value()).isEqualTo(shown);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-02-30", "30.02.2026", "tomorrow", "22.11"})
    void whatIsNoDayStaysAsItWasTyped(String typed) {
        assertThat(new TypedDay(typed).value()).isEqualTo(typed);
    }

    @Test
    void nothingTypedIsEmpty() {
        assertThat(new TypedDay(" ").empty()).isTrue();
        assertThat(new TypedDay(" ").value()).isEmpty();
    }
}
