package kz.zholdanym.law.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import kz.zholdanym.law.calendar.CalendarDay.Kind;
import kz.zholdanym.law.language.LocalizedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CalendarEditionReaderTest {

    private static final String HEAD = "edition | 2030 | 2 | 2029-12-01";
    private static final String SOURCE = "source | law | заң | закон | law";

    @Test
    void readsAnEdition() {
        CalendarEdition edition = CalendarEditionReader.read(List.of(
                "# comment",
                HEAD,
                "",
                SOURCE,
                "2030-01-07 | RELIGIOUS_HOLIDAY | Рождество | Рождество | Christmas | law"));

        assertThat(edition)
                .isEqualTo(new CalendarEdition(
                        2030,
                        2,
                        LocalDate.of(2029, 12, 1),
                        List.of(new CalendarDay(
                                LocalDate.of(2030, 1, 7),
                                Kind.RELIGIOUS_HOLIDAY,
                                new LocalizedText("Рождество", "Рождество", "Christmas"),
                                new LocalizedText("заң", "закон", "law")))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2030-02-30 | HOLIDAY | а | б | c | law",
                "7 January | HOLIDAY | а | б | c | law",
                "2030-01-07 | FEAST | а | б | c | law",
                "2030-01-07 | HOLIDAY | а |  | c | law",
                "2030-01-07 | HOLIDAY | а | б | c | decree",
                "2030-01-07 | HOLIDAY | а | б | c",
                "2030-01-07 | HOLIDAY | а | б | c | law | more",
                "2030-01-07 | WORKING_WEEKEND_DAY | а | б | c | law",
                "source | x | а | б",
                "edition | 2030"
            })
    void theLineThatCannotBeReadIsNamed(String line) {
        assertThatExceptionOfType(InvalidCalendarException.class)
                .isThrownBy(() -> CalendarEditionReader.read(List.of(HEAD, SOURCE, line)))
                .withMessageStartingWith("Line 3: ");
    }

    @Test
    void anEditionWithoutItsHeadIsRefused() {
        assertThatExceptionOfType(InvalidCalendarException.class)
                .isThrownBy(() -> CalendarEditionReader.read(List.of(SOURCE)))
                .withMessageContaining("edition");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"edition | two | 1 | 2029-12-01", "edition | 2030 | 1 | soon", "edition | 2030 | 0 | 2029-12-01"
            })
    void aHeadThatCannotBeReadIsRefused(String head) {
        assertThatExceptionOfType(InvalidCalendarException.class)
                .isThrownBy(() -> CalendarEditionReader.read(List.of(head)));
    }
}
