package kz.zholdanym.web.calculator;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedDayTest {

    @ParameterizedTest
    @CsvSource({
        "2026-11-22, 2026-11-22",
        "22.11.2026, 2026-11-22",
        "' 2.1.2026 ', 2026-01-02",
        "22/11/2026, 2026-11-22",
        "2-1-2026, 2026-01-02"
    })
    void aDayIsUnderstoodAsBrowsersSendItAndAsPeopleWriteIt(String typed, String iso) {
        TypedDay day = new TypedDay(typed);
        assertThat(day.iso()).isEqualTo(iso);
        assertThat(day.value()).isEqualTo(iso);
        assertThat(day.type()).isEqualTo("date");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-02-30", "30.02.2026", "tomorrow", "22.11"})
    void whatIsNoDayStaysAsItWasTypedInAFieldThatShowsIt(String typed) {
        TypedDay day = new TypedDay(typed);
        assertThat(day.value()).isEqualTo(typed);
        assertThat(day.type()).isEqualTo("text");
    }

    @Test
    void nothingTypedIsAnEmptyDateField() {
        assertThat(new TypedDay(" ").empty()).isTrue();
        assertThat(new TypedDay(" ").type()).isEqualTo("date");
    }
}
