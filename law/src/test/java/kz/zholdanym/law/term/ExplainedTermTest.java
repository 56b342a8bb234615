package kz.zholdanym.law.term;

import static kz.zholdanym.law.term.Days.FRI_2024_12_27;
import static kz.zholdanym.law.term.Days.FRI_2025_01_03;
import static kz.zholdanym.law.term.Days.FRI_2026_02_27;
import static kz.zholdanym.law.term.Days.FRI_2026_03_20;
import static kz.zholdanym.law.term.Days.FRI_2026_06_05;
import static kz.zholdanym.law.term.Days.FRI_2026_07_03;
import static kz.zholdanym.law.term.Days.MON_2026_03_09;
import static kz.zholdanym.law.term.Days.MON_2026_03_23;
import static kz.zholdanym.law.term.Days.MON_2026_07_06;
import static kz.zholdanym.law.term.Days.SAT_2026_02_28;
import static kz.zholdanym.law.term.Days.SAT_2026_03_21;
import static kz.zholdanym.law.term.Days.SUN_2025_01_05;
import static kz.zholdanym.law.term.Days.SUN_2026_03_08;
import static kz.zholdanym.law.term.Days.SUN_2026_03_22;
import static kz.zholdanym.law.term.Days.SUN_2026_07_05;
import static kz.zholdanym.law.term.Days.THU_2026_03_26;
import static kz.zholdanym.law.term.Days.TUE_2026_03_24;
import static kz.zholdanym.law.term.Days.WED_2026_03_25;
import static kz.zholdanym.law.term.Days.WED_2026_05_06;
import static kz.zholdanym.law.term.Days.WED_2026_05_13;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import kz.zholdanym.law.calendar.CalendarEdition;
import kz.zholdanym.law.calendar.DayOff;
import kz.zholdanym.law.calendar.PublishedCalendars;
import kz.zholdanym.law.calendar.WorkingCalendar;
import kz.zholdanym.law.language.Language;
import kz.zholdanym.law.term.TermStep.CountingBegins;
import kz.zholdanym.law.term.TermStep.CountingEnds;
import kz.zholdanym.law.term.TermStep.DaySkipped;
import kz.zholdanym.law.term.TermStep.LastDayMoved;
import kz.zholdanym.law.term.TermStep.WeekendDayCounted;
import kz.zholdanym.law.term.TermWarning.LawfulUnderOneReading;
import org.junit.jupiter.api.Test;

class ExplainedTermTest {

    private static final WorkingCalendar CALENDAR = PublishedCalendars.kazakhstan();

    private final TermCalculator calculator = new TermCalculator(CALENDAR, TermReadings.defaults());

    @Test
    void namesEverySkippedDayWithItsReason() {
        Term term = calculator.compute(StatutoryTerms.CONSIDERATION, FRI_2026_02_27);

        assertThat(declaredDaysOff(term).map(DayOff::date).toList())
                .containsExactly(
                        SUN_2026_03_08,
                        MON_2026_03_09,
                        SAT_2026_03_21,
                        SUN_2026_03_22,
                        MON_2026_03_23,
                        TUE_2026_03_24,
                        WED_2026_03_25);
        assertThat(declaredDaysOff(term).map(dayOff -> dayOff.day().name().in(Language.RU)))
                .first()
                .isEqualTo("Международный женский день");
        assertThat(term.steps())
                .filteredOn(step -> step instanceof DaySkipped skipped && skipped.dayOff() instanceof DayOff.Weekend)
                .extracting(TermStep::date)
                .hasSize(5);
    }

    @Test
    void beginsOnTheDayAfterReceiptAndEndsOnTheDueDate() {
        Term term = calculator.compute(StatutoryTerms.CONSIDERATION, FRI_2026_02_27);

        assertThat(term.steps().get(0))
                .isEqualTo(new CountingBegins(
                        StatutoryTerms.CONSIDERATION,
                        StatutoryTerms.CONSIDERATION.length(),
                        FRI_2026_02_27,
                        SAT_2026_02_28));
        assertThat(term.steps()).last().isEqualTo(new CountingEnds(THU_2026_03_26));
        assertThat(term.countedPeriods()).containsExactly(new CountedPeriod(SAT_2026_02_28, THU_2026_03_26));
        assertThat(term.editions()).containsExactly(new CalendarEdition.Identity(2026, 1));
    }

    @Test
    void theInternalTargetIsOneWorkingDayEarlier() {
        assertThat(calculator
                        .compute(StatutoryTerms.CONSIDERATION, FRI_2026_02_27)
                        .internalTarget())
                .isEqualTo(FRI_2026_03_20);
    }

    @Test
    void aFloorHasNoEarlierTarget() {
        assertThat(calculator
                        .compute(StatutoryTerms.INFORMATION_REQUEST, WED_2026_05_06)
                        .internalTarget())
                .isEqualTo(WED_2026_05_13);
    }

    @Test
    void aWorkedSundayIsCountedAndItsExchangedFridayIsSkipped() {
        Term term = calculator.compute(StatutoryTerms.CONSIDERATION, FRI_2024_12_27);

        assertThat(term.steps())
                .filteredOn(WeekendDayCounted.class::isInstance)
                .extracting(TermStep::date)
                .containsExactly(SUN_2025_01_05);
        assertThat(declaredDaysOff(term).map(DayOff::date)).contains(FRI_2025_01_03);
        assertThat(term.editions())
                .containsExactly(new CalendarEdition.Identity(2024, 1), new CalendarEdition.Identity(2025, 1));
    }

    @Test
    void aLastDayOffMovesAndSaysAcrossWhichDays() {
        Term term = calculator.compute(StatutoryTerms.REPRESENTATION_CONSIDERATION, FRI_2026_06_05);

        assertThat(term.steps())
                .filteredOn(LastDayMoved.class::isInstance)
                .singleElement()
                .satisfies(step -> assertThat(((LastDayMoved) step).daysOff())
                        .extracting(DayOff::date)
                        .containsExactly(SUN_2026_07_05, MON_2026_07_06));
        assertThat(term.warnings()).containsExactly(new LawfulUnderOneReading(OpenQuestion.ROLL_OVER, FRI_2026_07_03));
    }

    private static Stream<DayOff.Declared> declaredDaysOff(Term term) {
        List<TermStep> steps = term.steps();
        return steps.stream()
                .map(step -> step instanceof DaySkipped skipped && skipped.dayOff() instanceof DayOff.Declared declared
                        ? declared
                        : null)
                .filter(Objects::nonNull);
    }
}
