package kz.zholdanym.law.term;

import static kz.zholdanym.law.term.Days.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import kz.zholdanym.law.calendar.CalendarEdition;
import kz.zholdanym.law.calendar.DayOff;
import kz.zholdanym.law.calendar.PublishedCalendars;
import kz.zholdanym.law.calendar.UnpublishedYearException;
import kz.zholdanym.law.calendar.WorkingCalendar;
import kz.zholdanym.law.language.Language;
import kz.zholdanym.law.term.TermReadings.DayOfEvent;
import kz.zholdanym.law.term.TermReadings.RollOver;
import kz.zholdanym.law.term.TermReadings.Start;
import kz.zholdanym.law.term.TermStep.CountingBegins;
import kz.zholdanym.law.term.TermStep.CountingEnds;
import kz.zholdanym.law.term.TermStep.DaySkipped;
import kz.zholdanym.law.term.TermStep.DisputedDayMoved;
import kz.zholdanym.law.term.TermStep.LastDayMoved;
import kz.zholdanym.law.term.TermStep.StartsOnRegistration;
import kz.zholdanym.law.term.TermStep.WeekendDayCounted;
import kz.zholdanym.law.term.TermWarning.DisputedDay;
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

    @Test
    void twoHolidaysOnOneWeekendGiveTwoDays() {
        assertThat(calculator.dueOn(StatutoryTerms.FORWARDING, FRI_2026_03_20)).isEqualTo(MON_2026_03_30);
    }

    @Test
    void aCapIsNotReliedOnToRollUnlessTheReadingSaysSo() {
        TermCalculator rolling = with(TermReadings.defaults().toBuilder()
                .capLastDay(RollOver.NEXT_WORKING_DAY)
                .build());

        Term term = rolling.compute(StatutoryTerms.EXTENSION, THU_2026_12_31);

        assertThat(term.dueOn()).isEqualTo(MON_2027_03_01);
        assertThat(term.warnings()).containsExactly(new LawfulUnderOneReading(OpenQuestion.ROLL_OVER, FRI_2027_02_26));
    }

    @Test
    void whoeverFilesHasTheBenefitOfADisputedDayOff() {
        Term filing = calculator.compute(StatutoryTerms.COMPLAINT_FILING, SUN_2026_05_31);

        assertThat(filing.dueOn()).isEqualTo(TUE_2026_09_01);
        assertThat(filing.steps()).last().isEqualTo(new DisputedDayMoved(MON_2026_08_31, TUE_2026_09_01));
        assertThat(filing.warnings()).containsExactly(new DisputedDay(MON_2026_08_31));
    }

    @Test
    void anOfficeHasNoBenefitOfADisputedDayOff() {
        assertThat(calculator.dueOn(StatutoryTerms.PROTEST_CONSIDERATION, FRI_2026_08_21))
                .isEqualTo(MON_2026_08_31);
    }

    @Test
    void registrationMayStartTheTermOfAFilingOnADayOff() {
        TermCalculator byRegistration = with(
                TermReadings.defaults().toBuilder().start(Start.REGISTRATION).build());

        Term term = byRegistration.compute(StatutoryTerms.CONSIDERATION, SAT_2026_04_25);

        assertThat(term.dueOn()).isEqualTo(THU_2026_05_21);
        assertThat(term.steps().get(0)).isEqualTo(new StartsOnRegistration(SAT_2026_04_25, MON_2026_04_27));
        assertThat(term.warnings())
                .containsExactly(new LawfulUnderOneReading(OpenQuestion.RECEIPT_OR_REGISTRATION, WED_2026_05_20));
    }

    @Test
    void whatStartsOnADayOffWithoutBeingFiledIsNotRegistered() {
        TermCalculator byRegistration = with(
                TermReadings.defaults().toBuilder().start(Start.REGISTRATION).build());

        assertThat(byRegistration.dueOn(StatutoryTerms.COMPLAINT_FILING, SUN_2025_11_30))
                .isEqualTo(MON_2026_03_02);
    }

    @Test
    void theInternalTargetIsInTimeEvenIfTheDayOfReceiptCounts() {
        TermCalculator strict = with(TermReadings.defaults().toBuilder()
                .dayOfEvent(DayOfEvent.COUNTED)
                .build());

        Term term = calculator.compute(StatutoryTerms.CONSIDERATION, FRI_2026_02_27);

        assertThat(strict.dueOn(StatutoryTerms.CONSIDERATION, FRI_2026_02_27)).isEqualTo(term.internalTarget());
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

    @Test
    void receiptByTheBodiesStartsTheTermOfAComplaint() {
        assertThat(calculator.complaintTrigger(MON_2026_04_20, WED_2026_04_29)).isEqualTo(MON_2026_04_20);
        assertThat(with(TermReadings.defaults().toBuilder()
                                .complaintReceipt(TermReadings.ComplaintReceipt.HIGHER_PROSECUTOR)
                                .build())
                        .complaintTrigger(MON_2026_04_20, WED_2026_04_29))
                .isEqualTo(WED_2026_04_29);
    }

    private static TermCalculator with(TermReadings readings) {
        return new TermCalculator(CALENDAR, readings);
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
