package kz.zholdanym.web.term;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import kz.zholdanym.law.language.Language;
import kz.zholdanym.law.term.TermDay.Mark;
import kz.zholdanym.web.term.TermMonth.Cell;
import org.junit.jupiter.api.Test;

class TermMonthTest {

    private static final LocalDate FRIDAY_27_FEBRUARY = LocalDate.of(2026, 2, 27);
    private static final LocalDate SUNDAY_1_MARCH = LocalDate.of(2026, 3, 1);
    private static final LocalDate MONDAY_9_MARCH = LocalDate.of(2026, 3, 9);
    private static final LocalDate THURSDAY_26_MARCH = LocalDate.of(2026, 3, 26);
    private static final LocalDate FRIDAY_27_MARCH = LocalDate.of(2026, 3, 27);

    private final List<TermMonth> months = TermMonth.of(SampleTerms.consideration(FRIDAY_27_FEBRUARY), Language.RU);

    @Test
    void thereIsASheetForEachMonthFromTheEventToTheLastDay() {
        assertThat(months).extracting(TermMonth::month).containsExactly(YearMonth.of(2026, 2), YearMonth.of(2026, 3));
    }

    @Test
    void everyWeekGoesFromMondayToSunday() {
        // 1 March 2026 is a Sunday
        List<Cell> firstOfMarch = months.get(1).weeks().get(0);

        assertThat(firstOfMarch).hasSize(7);
        assertThat(firstOfMarch.get(6).date()).isEqualTo(SUNDAY_1_MARCH);
        assertThat(firstOfMarch)
                .extracting(Cell::inMonth)
                .containsExactly(false, false, false, false, false, false, true);
        assertThat(months.get(1).weeks()).hasSize(6);
        assertThat(months.get(0).weeks()).hasSize(5);
    }

    @Test
    void everyDayOfTheTermBearsItsMarkAndNoOtherDayDoes() {
        assertThat(cell(FRIDAY_27_FEBRUARY).mark()).contains(Mark.EVENT);
        assertThat(cell(FRIDAY_27_FEBRUARY.minusDays(1)).mark()).isEmpty();
        assertThat(cell(THURSDAY_26_MARCH).mark()).contains(Mark.DUE);
        assertThat(cell(FRIDAY_27_MARCH).mark()).isEmpty();
    }

    @Test
    void aHolidayIsNamedInTheReadersLanguageAndAWeekendIsNot() {
        assertThat(cell(MONDAY_9_MARCH).reason()).contains("Международный женский день (перенесённый выходной день)");
        assertThat(cell(SUNDAY_1_MARCH).reason()).isEmpty();
    }

    @Test
    void theLegendNamesOnlyTheMarksThatAreThere() {
        assertThat(TermView.of(SampleTerms.consideration(FRIDAY_27_FEBRUARY), Language.KK)
                        .legend())
                .containsExactly(Mark.DUE, Mark.EVENT, Mark.SKIPPED, Mark.COUNTED);
    }

    @Test
    void everyMarkHasItsLook() throws IOException {
        try (InputStream sheet = TermMonth.class.getResourceAsStream("/assets/portal.css")) {
            String styles = new String(sheet.readAllBytes(), StandardCharsets.UTF_8);
            assertThat(Mark.values())
                    .allSatisfy(mark -> assertThat(styles)
                            .contains(".portal-day--"
                                    + mark.name().toLowerCase(Locale.ROOT).replace('_', '-')));
        }
    }

    private Cell cell(LocalDate date) {
        return months.stream()
                .flatMap(month -> month.weeks().stream().flatMap(List::stream))
                .filter(cell -> cell.date().equals(date) && cell.inMonth())
                .findFirst()
                .orElseThrow();
    }
}
