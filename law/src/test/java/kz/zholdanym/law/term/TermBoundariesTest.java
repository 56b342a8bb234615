package kz.zholdanym.law.term;

import static kz.zholdanym.law.term.Days.FRI_2024_03_01;
import static kz.zholdanym.law.term.Days.FRI_2024_03_29;
import static kz.zholdanym.law.term.Days.FRI_2025_01_31;
import static kz.zholdanym.law.term.Days.FRI_2025_02_28;
import static kz.zholdanym.law.term.Days.FRI_2026_03_20;
import static kz.zholdanym.law.term.Days.FRI_2027_12_10;
import static kz.zholdanym.law.term.Days.MON_2024_12_30;
import static kz.zholdanym.law.term.Days.MON_2025_01_06;
import static kz.zholdanym.law.term.Days.MON_2026_03_30;
import static kz.zholdanym.law.term.Days.MON_2026_08_17;
import static kz.zholdanym.law.term.Days.MON_2026_08_31;
import static kz.zholdanym.law.term.Days.MON_2027_11_01;
import static kz.zholdanym.law.term.Days.MON_2027_11_29;
import static kz.zholdanym.law.term.Days.SUN_2025_01_05;
import static kz.zholdanym.law.term.Days.THU_2023_11_30;
import static kz.zholdanym.law.term.Days.THU_2024_02_29;
import static kz.zholdanym.law.term.Days.THU_2026_04_30;
import static kz.zholdanym.law.term.Days.THU_2027_12_30;
import static kz.zholdanym.law.term.Days.TUE_2022_11_01;
import static kz.zholdanym.law.term.Days.TUE_2023_01_03;
import static kz.zholdanym.law.term.Days.TUE_2024_01_30;
import static kz.zholdanym.law.term.Days.TUE_2024_02_27;
import static kz.zholdanym.law.term.Days.TUE_2026_03_31;
import static kz.zholdanym.law.term.Days.TUE_2026_09_08;
import static kz.zholdanym.law.term.Days.WED_2024_01_31;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import kz.zholdanym.law.calendar.CalendarEdition;
import kz.zholdanym.law.calendar.PublishedCalendars;
import kz.zholdanym.law.calendar.UnpublishedYearException;
import kz.zholdanym.law.calendar.WorkingCalendar;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class TermBoundariesTest {

    private static final WorkingCalendar CALENDAR = PublishedCalendars.kazakhstan();

    private final TermCalculator calculator = new TermCalculator(CALENDAR, TermReadings.defaults());

    @Test
    void twoHolidaysOnOneWeekendGiveTwoDays() {
        assertThat(calculator.dueOn(StatutoryTerms.FORWARDING, FRI_2026_03_20)).isEqualTo(MON_2026_03_30);
    }

    @Test
    void aMonthEndsOnTheLastDayOfAShorterOne() {
        assertThat(calculator.dueOn(StatutoryTerms.COURT, WED_2024_01_31)).isEqualTo(THU_2024_02_29);
        assertThat(calculator.dueOn(StatutoryTerms.COURT, FRI_2025_01_31)).isEqualTo(FRI_2025_02_28);
        assertThat(calculator.dueOn(StatutoryTerms.COURT, TUE_2026_03_31)).isEqualTo(THU_2026_04_30);
        assertThat(calculator.dueOn(StatutoryTerms.COMPLAINT_FILING, THU_2023_11_30))
                .isEqualTo(THU_2024_02_29);
    }

    @Test
    void aMonthFromTheThirtiethOfJanuaryEndsOnTheLeapDay() {
        assertThat(calculator.dueOn(StatutoryTerms.COURT, TUE_2024_01_30)).isEqualTo(THU_2024_02_29);
    }

    @Test
    void aWorkedSundayMayBeTheDayBeforeTheLast() {
        // 31 December, then Sunday 5 and Monday 6 January
        assertThat(calculator.dueOn(StatutoryTerms.FORWARDING, MON_2024_12_30)).isEqualTo(MON_2025_01_06);
    }

    @Test
    void aTermMayEndOnAWorkedSunday() {
        assertThat(calculator.dueOn(StatutoryTerms.HEARING_OBJECTION, MON_2024_12_30))
                .isEqualTo(SUN_2025_01_05);
    }

    @Test
    void anExtensionOrAPauseIntoAYearWithoutACalendarIsAnErrorThatNamesIt() {
        Term inspection = calculator.compute(StatutoryTerms.INSPECTION, MON_2027_11_01);
        Term appeal = calculator.compute(StatutoryTerms.CONSIDERATION, MON_2027_11_29);

        assertUnpublished(() -> calculator.change(appeal, new TermEvent.ExtendedBy(FRI_2027_12_10, 1)));
        assertUnpublished(() -> calculator.change(inspection, new TermEvent.ExtendedBy(FRI_2027_12_10, 30)));
        Term paused = calculator.change(inspection, new TermEvent.Suspended(MON_2027_11_29));
        assertUnpublished(() -> calculator.change(paused, new TermEvent.Resumed(THU_2027_12_30)));
    }

    @Test
    void theLeapDayCounts() {
        assertThat(calculator.dueOn(StatutoryTerms.FORWARDING, TUE_2024_02_27)).isEqualTo(FRI_2024_03_01);
        assertThat(calculator.dueOn(StatutoryTerms.COURT, THU_2024_02_29)).isEqualTo(FRI_2024_03_29);
    }

    @Test
    void aYearWithoutACalendarIsAnErrorThatNamesIt() {
        assertThatExceptionOfType(UnpublishedYearException.class)
                .isThrownBy(() -> calculator.compute(StatutoryTerms.CONSIDERATION, THU_2027_12_30))
                .matches(exception -> exception.year() == 2028)
                .withMessageContaining("2028");
        assertThatExceptionOfType(UnpublishedYearException.class)
                .isThrownBy(() -> calculator.dueOn(StatutoryTerms.CONSIDERATION, LocalDate.of(1890, 1, 1)))
                .matches(exception -> exception.year() == 1890);
        assertThatExceptionOfType(UnpublishedYearException.class)
                .isThrownBy(() -> calculator.dueOn(StatutoryTerms.HEARING_NOTICE, TUE_2023_01_03))
                .matches(exception -> exception.year() == 2022);
    }

    @Test
    void aRuleDoesNotReachBackBeforeItBecameLaw() {
        assertThatExceptionOfType(UnlawfulTermException.class)
                .isThrownBy(() -> calculator.dueOn(StatutoryTerms.COMPLAINT_FILING, TUE_2022_11_01))
                .matches(exception -> exception.reason() == UnlawfulTermException.Reason.RULE_NOT_IN_FORCE)
                .matches(exception -> exception.limit().isPresent());
    }

    @Test
    void anotherCalendarMovesTheTerm() {
        Term before = calculator.compute(StatutoryTerms.CONSIDERATION, MON_2026_08_17);
        CalendarEdition withMondayOff = TestEditions.withDayOff(CALENDAR.edition(2026), MON_2026_08_31);

        Term after = new TermCalculator(CALENDAR.with(withMondayOff), TermReadings.defaults()).recompute(before);

        assertThat(after.dueOn()).isEqualTo(TUE_2026_09_08);
        assertThat(after.editions()).containsExactly(new CalendarEdition.Identity(2026, 2));
    }

    private static void assertUnpublished(ThrowingCallable computation) {
        assertThatExceptionOfType(UnpublishedYearException.class)
                .isThrownBy(computation)
                .matches(exception -> exception.year() == 2028);
    }
}
