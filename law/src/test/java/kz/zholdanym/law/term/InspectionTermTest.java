package kz.zholdanym.law.term;

import static kz.zholdanym.law.term.Days.FRI_2026_02_13;
import static kz.zholdanym.law.term.Days.FRI_2026_03_20;
import static kz.zholdanym.law.term.Days.FRI_2026_04_03;
import static kz.zholdanym.law.term.Days.FRI_2026_04_24;
import static kz.zholdanym.law.term.Days.FRI_2026_05_15;
import static kz.zholdanym.law.term.Days.MON_2026_02_16;
import static kz.zholdanym.law.term.Days.MON_2026_03_02;
import static kz.zholdanym.law.term.Days.MON_2026_04_06;
import static kz.zholdanym.law.term.Days.MON_2026_04_13;
import static kz.zholdanym.law.term.Days.MON_2026_05_04;
import static kz.zholdanym.law.term.Days.SAT_2026_03_07;
import static kz.zholdanym.law.term.Days.SAT_2026_04_04;
import static kz.zholdanym.law.term.Days.THU_2026_03_05;
import static kz.zholdanym.law.term.Days.THU_2026_04_02;
import static kz.zholdanym.law.term.Days.TUE_2026_03_10;
import static kz.zholdanym.law.term.Days.TUE_2026_04_28;
import static kz.zholdanym.law.term.Days.TUE_2026_05_19;
import static kz.zholdanym.law.term.Days.WED_2026_03_04;
import static kz.zholdanym.law.term.Days.WED_2026_04_08;
import static kz.zholdanym.law.term.Days.WED_2026_05_20;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import kz.zholdanym.law.calendar.PublishedCalendars;
import kz.zholdanym.law.term.TermEvent.ExtendedBy;
import kz.zholdanym.law.term.TermEvent.ExtendedUntil;
import kz.zholdanym.law.term.TermEvent.Resumed;
import kz.zholdanym.law.term.TermEvent.Suspended;
import kz.zholdanym.law.term.TermReadings.DayOfEvent;
import kz.zholdanym.law.term.TermStep.GoesOn;
import kz.zholdanym.law.term.TermStep.StandsStill;
import kz.zholdanym.law.term.TermWarning.LawfulUnderOneReading;
import kz.zholdanym.law.term.TermWarning.StandingStill;
import kz.zholdanym.law.term.UnlawfulTermException.Reason;
import org.junit.jupiter.api.Test;

/** An inspection that starts on Monday 16 February 2026 and by itself ends on Thursday 2 April. */
class InspectionTermTest {

    private final TermCalculator calculator =
            new TermCalculator(PublishedCalendars.kazakhstan(), TermReadings.defaults());

    @Test
    void theDayItStartsIsDayOne() {
        Term term = inspection();

        assertThat(term.dueOn()).isEqualTo(THU_2026_04_02);
        assertThat(calculator.workingDaysUsed(term, MON_2026_02_16)).isEqualTo(1);
        assertThat(calculator.workingDaysUsed(term, THU_2026_04_02)).isEqualTo(30);
        assertThat(calculator.workingDaysUsed(term, FRI_2026_02_13)).isZero();
    }

    @Test
    void aSuspensionSavesTheDaysThatAreLeft() {
        Term term = inspection(new Suspended(THU_2026_03_05), new Resumed(MON_2026_04_06));

        assertThat(term.dueOn()).isEqualTo(TUE_2026_04_28);
        assertThat(term.state()).isEqualTo(TermState.RUNNING);
        assertThat(term.steps()).contains(new StandsStill(THU_2026_03_05, 13, 17), new GoesOn(MON_2026_04_06, 17));
        assertThat(term.countedPeriods())
                .containsExactly(
                        new CountedPeriod(MON_2026_02_16, WED_2026_03_04),
                        new CountedPeriod(MON_2026_04_06, TUE_2026_04_28));
        assertThat(calculator.workingDaysUsed(term, FRI_2026_03_20)).isEqualTo(13);
        assertThat(calculator.dueOn(StatutoryTerms.FINAL_REPLY, term.dueOn())).isEqualTo(FRI_2026_05_15);
    }

    @Test
    void aSuspendedInspectionHasNoCertainEnd() {
        Term term = inspection(new Suspended(THU_2026_03_05));

        assertThat(term.state()).isEqualTo(TermState.SUSPENDED);
        assertThat(term.dueOn()).isEqualTo(THU_2026_04_02);
        assertThat(term.warnings()).containsExactly(new StandingStill(THU_2026_03_05, 17));
    }

    @Test
    void aSuspensionThatStartsOnADayOffSavesNoWorkingDayMore() {
        Term onSaturday = inspection(new Suspended(SAT_2026_03_07), new Resumed(MON_2026_04_06));
        Term onTuesday = inspection(new Suspended(TUE_2026_03_10), new Resumed(MON_2026_04_06));

        assertThat(onSaturday.dueOn()).isEqualTo(onTuesday.dueOn()).isEqualTo(FRI_2026_04_24);
    }

    @Test
    void aResumptionOnADayOffCountsFromTheNextWorkingDay() {
        assertThat(inspection(new Suspended(THU_2026_03_05), new Resumed(SAT_2026_04_04))
                        .dueOn())
                .isEqualTo(TUE_2026_04_28);
    }

    @Test
    void aSuspensionOnTheFirstDaySavesEveryDay() {
        Term term = inspection(new Suspended(MON_2026_02_16), new Resumed(MON_2026_02_16));

        assertThat(term.dueOn()).isEqualTo(THU_2026_04_02);
    }

    @Test
    void theLastDayMayStillBeSaved() {
        Term term = inspection(new Suspended(THU_2026_04_02), new Resumed(TUE_2026_04_28));

        assertThat(term.dueOn()).isEqualTo(TUE_2026_04_28);
    }

    @Test
    void itMayBeSuspendedTwice() {
        Term term = inspection(
                new Suspended(THU_2026_03_05),
                new Resumed(MON_2026_04_06),
                new Suspended(WED_2026_04_08),
                new Resumed(MON_2026_04_13));

        // 13 days, then 6 and 7 April, then 15 more
        assertThat(term.dueOn()).isEqualTo(MON_2026_05_04);
        assertThat(term.steps()).contains(new StandsStill(WED_2026_04_08, 15, 15));
    }

    @Test
    void anExtensionAddsWorkingDays() {
        Term term = inspection(new ExtendedBy(FRI_2026_03_20, 30));

        assertThat(term.dueOn()).isEqualTo(TUE_2026_05_19);
        assertThat(term.state()).isEqualTo(TermState.EXTENDED);
        assertThat(calculator.workingDaysUsed(term, TUE_2026_05_19)).isEqualTo(60);
    }

    @Test
    void anExtensionToADayIsTheSameInOtherWords() {
        assertThat(inspection(new ExtendedUntil(FRI_2026_03_20, TUE_2026_05_19)).dueOn())
                .isEqualTo(TUE_2026_05_19);
        assertRefused(Reason.EXTENSION_TOO_LONG, new ExtendedUntil(FRI_2026_03_20, WED_2026_05_20));
    }

    @Test
    void anExtensionThenASuspension() {
        Term term = inspection(
                new ExtendedBy(MON_2026_03_02, 10), new Suspended(THU_2026_03_05), new Resumed(MON_2026_04_06));

        // 13 of 40 days used; 27 from Monday 6 April across 1, 7 and 11 May
        assertThat(term.dueOn()).isEqualTo(FRI_2026_05_15);
        assertThat(term.state()).isEqualTo(TermState.EXTENDED);
    }

    @Test
    void aSuspensionThenAnExtensionWhileItStandsStill() {
        Term term = inspection(
                new Suspended(THU_2026_03_05), new ExtendedBy(FRI_2026_03_20, 10), new Resumed(MON_2026_04_06));

        assertThat(term.dueOn()).isEqualTo(FRI_2026_05_15);
    }

    @Test
    void whatTheLawDoesNotKnowIsRefused() {
        assertRefused(Reason.EXTENSION_TOO_LONG, new ExtendedBy(FRI_2026_03_20, 31));
        assertRefused(Reason.EXTENSION_TOO_SHORT, new ExtendedBy(FRI_2026_03_20, -5));
        assertRefused(Reason.EXTENDED_ALREADY, new ExtendedBy(FRI_2026_03_20, 5), new ExtendedBy(FRI_2026_03_20, 5));
        assertRefused(Reason.SUSPENDED, new Suspended(THU_2026_03_05), new Suspended(FRI_2026_03_20));
        assertRefused(
                Reason.SUSPENDED, new Suspended(THU_2026_03_05), new ExtendedUntil(FRI_2026_03_20, TUE_2026_05_19));
        assertRefused(Reason.NOT_SUSPENDED, new Resumed(FRI_2026_03_20));
        assertRefused(Reason.EXPIRED, new Suspended(SAT_2026_04_04));
        assertRefused(Reason.EVENTS_OUT_OF_ORDER, new Suspended(FRI_2026_02_13));
        assertRefused(Reason.EVENTS_OUT_OF_ORDER, new Suspended(FRI_2026_03_20), new Resumed(THU_2026_03_05));
    }

    @Test
    void countingFromTheDayAfterTheStartIsLawfulUnderOneReadingOnly() {
        TermReadings generous = TermReadings.defaults().toBuilder()
                .dayOfInspectionStart(DayOfEvent.NOT_COUNTED)
                .build();

        Term term = new TermCalculator(PublishedCalendars.kazakhstan(), generous)
                .compute(StatutoryTerms.INSPECTION, MON_2026_02_16);

        assertThat(term.dueOn()).isEqualTo(FRI_2026_04_03);
        assertThat(term.warnings())
                .containsExactly(new LawfulUnderOneReading(OpenQuestion.DAY_OF_INSPECTION_START, THU_2026_04_02));
    }

    private Term inspection(TermEvent... events) {
        return calculator.compute(StatutoryTerms.INSPECTION, MON_2026_02_16, List.of(events));
    }

    private void assertRefused(Reason reason, TermEvent... events) {
        assertThatExceptionOfType(UnlawfulTermException.class)
                .isThrownBy(() -> inspection(events))
                .satisfies(exception -> assertThat(exception.reason()).isEqualTo(reason));
    }
}
