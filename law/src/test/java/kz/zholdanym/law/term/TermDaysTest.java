package kz.zholdanym.law.term;

import static kz.zholdanym.law.term.Days.FRI_2024_12_27;
import static kz.zholdanym.law.term.Days.FRI_2025_01_03;
import static kz.zholdanym.law.term.Days.FRI_2026_01_30;
import static kz.zholdanym.law.term.Days.FRI_2026_02_27;
import static kz.zholdanym.law.term.Days.FRI_2026_03_20;
import static kz.zholdanym.law.term.Days.FRI_2026_04_24;
import static kz.zholdanym.law.term.Days.FRI_2026_06_05;
import static kz.zholdanym.law.term.Days.FRI_2027_02_26;
import static kz.zholdanym.law.term.Days.MON_2026_02_16;
import static kz.zholdanym.law.term.Days.MON_2026_03_02;
import static kz.zholdanym.law.term.Days.MON_2026_03_23;
import static kz.zholdanym.law.term.Days.MON_2026_04_06;
import static kz.zholdanym.law.term.Days.MON_2026_04_13;
import static kz.zholdanym.law.term.Days.MON_2026_04_27;
import static kz.zholdanym.law.term.Days.MON_2026_05_04;
import static kz.zholdanym.law.term.Days.MON_2026_05_18;
import static kz.zholdanym.law.term.Days.MON_2026_08_31;
import static kz.zholdanym.law.term.Days.SAT_2026_02_28;
import static kz.zholdanym.law.term.Days.SAT_2026_04_04;
import static kz.zholdanym.law.term.Days.SAT_2026_04_25;
import static kz.zholdanym.law.term.Days.SUN_2025_01_05;
import static kz.zholdanym.law.term.Days.SUN_2026_03_22;
import static kz.zholdanym.law.term.Days.SUN_2026_05_17;
import static kz.zholdanym.law.term.Days.SUN_2026_05_31;
import static kz.zholdanym.law.term.Days.THU_2026_03_05;
import static kz.zholdanym.law.term.Days.THU_2026_03_26;
import static kz.zholdanym.law.term.Days.THU_2026_04_02;
import static kz.zholdanym.law.term.Days.THU_2026_04_30;
import static kz.zholdanym.law.term.Days.THU_2026_05_21;
import static kz.zholdanym.law.term.Days.THU_2026_12_31;
import static kz.zholdanym.law.term.Days.TUE_2026_05_19;
import static kz.zholdanym.law.term.Days.WED_2026_04_08;
import static kz.zholdanym.law.term.Days.WED_2026_04_29;
import static kz.zholdanym.law.term.Days.WED_2026_05_13;
import static kz.zholdanym.law.term.Days.WED_2026_05_20;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kz.zholdanym.law.calendar.DayOff;
import kz.zholdanym.law.calendar.PublishedCalendars;
import kz.zholdanym.law.language.Language;
import kz.zholdanym.law.term.TermDay.Mark;
import kz.zholdanym.law.term.TermEvent.BoundToInspection;
import kz.zholdanym.law.term.TermEvent.ExtendedBy;
import kz.zholdanym.law.term.TermEvent.ExtendedUntil;
import kz.zholdanym.law.term.TermEvent.Resumed;
import kz.zholdanym.law.term.TermEvent.Suspended;
import kz.zholdanym.law.term.TermReadings.Start;
import org.junit.jupiter.api.Test;

class TermDaysTest {

    private final TermCalculator calculator =
            new TermCalculator(PublishedCalendars.kazakhstan(), TermReadings.defaults());

    @Test
    void aTermInWorkingDaysSkipsEveryDayOffOfNauryz() {
        List<TermDay> days = TermDays.of(calculator.compute(StatutoryTerms.CONSIDERATION, FRI_2026_02_27));

        assertThat(days.get(0)).isEqualTo(new TermDay(FRI_2026_02_27, Mark.EVENT, false, Optional.empty()));
        assertThat(days.get(days.size() - 1).date()).isEqualTo(THU_2026_03_26);
        assertThat(days.get(days.size() - 1).mark()).isEqualTo(Mark.DUE);
        assertThat(days).filteredOn(TermDay::counted).hasSize(15);
        assertThat(between(days, FRI_2026_03_20, THU_2026_03_26))
                .extracting(TermDay::mark)
                .containsExactly(
                        Mark.COUNTED, Mark.SKIPPED, Mark.SKIPPED, Mark.SKIPPED, Mark.SKIPPED, Mark.SKIPPED, Mark.DUE);
    }

    @Test
    void aSkippedDaySaysWhy() {
        Term term = calculator.compute(StatutoryTerms.CONSIDERATION, FRI_2026_02_27);

        assertThat(reason(day(term, MON_2026_03_23))).isEqualTo("Наурыз мейрамы");
        assertThat(day(term, SAT_2026_02_28).dayOff()).contains(new DayOff.Weekend(SAT_2026_02_28));
        assertThat(day(term, FRI_2026_03_20).dayOff()).isEmpty();
    }

    @Test
    void aWorkedSundayIsCountedAsSuchAndItsExchangedFridaySkipped() {
        Term term = calculator.compute(StatutoryTerms.CONSIDERATION, FRI_2024_12_27);

        assertThat(dates(term, Mark.WORKED_WEEKEND)).containsExactly(SUN_2025_01_05);
        assertThat(day(term, SUN_2025_01_05).counted()).isTrue();
        assertThat(day(term, FRI_2025_01_03).mark()).isEqualTo(Mark.SKIPPED);
        assertThat(TermDays.of(term)).filteredOn(TermDay::counted).hasSize(15);
    }

    @Test
    void anInspectionStandsStillFromEachSuspensionToTheDayBeforeItsResumption() {
        Term term = calculator.compute(
                StatutoryTerms.INSPECTION,
                MON_2026_02_16,
                List.of(
                        new Suspended(THU_2026_03_05),
                        new Resumed(MON_2026_04_06),
                        new Suspended(WED_2026_04_08),
                        new Resumed(MON_2026_04_13)));

        assertThat(dates(term, Mark.PAUSED))
                .hasSize(32 + 5)
                .startsWith(THU_2026_03_05)
                .contains(SUN_2026_03_22, WED_2026_04_08)
                .doesNotContain(MON_2026_04_06);
        assertThat(day(term, MON_2026_04_13).mark()).isEqualTo(Mark.COUNTED);
        assertThat(day(term, MON_2026_05_04).mark()).isEqualTo(Mark.DUE);
        assertThat(TermDays.of(term)).filteredOn(TermDay::counted).hasSize(30);
    }

    @Test
    void theDayAnInspectionStartsIsItsEventAndIsCounted() {
        Term term = calculator.compute(StatutoryTerms.INSPECTION, MON_2026_02_16);

        assertThat(day(term, MON_2026_02_16).mark()).isEqualTo(Mark.EVENT);
        assertThat(day(term, MON_2026_02_16).counted()).isTrue();
    }

    @Test
    void aTermThatStillStandsStillDoesSoUntilTheDayItWouldHaveEnded() {
        Term term =
                calculator.compute(StatutoryTerms.INSPECTION, MON_2026_02_16, List.of(new Suspended(THU_2026_03_05)));

        assertThat(dates(term, Mark.PAUSED)).hasSize(28).startsWith(THU_2026_03_05);
        assertThat(dates(term, Mark.DUE)).containsExactly(THU_2026_04_02);
        assertThat(TermDays.of(term)).filteredOn(TermDay::counted).hasSize(13);
    }

    @Test
    void aMonthThatEndsOnSaturdayMovesToMonday() {
        Term term = calculator.compute(StatutoryTerms.COURT, FRI_2026_01_30);

        assertThat(between(TermDays.of(term), FRI_2026_02_27, MON_2026_03_02))
                .extracting(TermDay::mark)
                .containsExactly(Mark.COUNTED, Mark.MOVED_OVER, Mark.MOVED_OVER, Mark.DUE);
        assertThat(day(term, SAT_2026_02_28).dayOff()).contains(new DayOff.Weekend(SAT_2026_02_28));
        assertThat(day(term, MON_2026_03_02).counted()).isFalse();
        assertThat(dates(term, Mark.SKIPPED)).isEmpty();
    }

    @Test
    void aLimitThatMovesToTheFridayBeforeShowsTheWeekendAfterIt() {
        Term term = calculator.compute(StatutoryTerms.EXTENSION, THU_2026_12_31);

        assertThat(dates(term, Mark.DUE)).containsExactly(FRI_2027_02_26);
        assertThat(dates(term, Mark.MOVED_OVER))
                .containsExactly(FRI_2027_02_26.plusDays(1), FRI_2027_02_26.plusDays(2));
        assertThat(TermDays.of(term)).last().extracting(TermDay::mark).isEqualTo(Mark.MOVED_OVER);
    }

    @Test
    void aDisputedDayIsMovedOverWithoutBeingCalledADayOff() {
        Term term = calculator.compute(StatutoryTerms.COMPLAINT_FILING, SUN_2026_05_31);

        assertThat(dates(term, Mark.MOVED_OVER)).containsExactly(MON_2026_08_31);
        assertThat(day(term, MON_2026_08_31).dayOff()).isEmpty();
    }

    @Test
    void aTermCountedBackBeginsWithItsLastDayAndEndsWithTheEvent() {
        Term term = calculator.compute(StatutoryTerms.HEARING_NOTICE, WED_2026_05_13);

        // 7 May, and 9 to 11 May, are days off
        assertThat(TermDays.of(term))
                .extracting(TermDay::mark)
                .containsExactly(
                        Mark.DUE,
                        Mark.SKIPPED,
                        Mark.COUNTED,
                        Mark.SKIPPED,
                        Mark.SKIPPED,
                        Mark.SKIPPED,
                        Mark.COUNTED,
                        Mark.EVENT);
        assertThat(TermDays.of(term)).filteredOn(TermDay::counted).hasSize(3);
    }

    @Test
    void anExtensionRunsFromTheDayAfterTheFormerLastDayThroughItsWeekends() {
        Term term = calculator.compute(
                StatutoryTerms.CONSIDERATION,
                FRI_2026_04_24,
                List.of(new ExtendedUntil(MON_2026_05_18, FRI_2026_06_05)));

        assertThat(day(term, SUN_2026_05_17).mark()).isEqualTo(Mark.SKIPPED);
        assertThat(day(term, WED_2026_05_20).mark()).isEqualTo(Mark.COUNTED);
        assertThat(day(term, THU_2026_05_21).mark()).isEqualTo(Mark.COUNTED);
        assertThat(day(term, SUN_2026_05_31).mark()).isEqualTo(Mark.COUNTED);
        assertThat(dates(term, Mark.DUE)).containsExactly(FRI_2026_06_05);
    }

    @Test
    void anExtensionOfAnInspectionSkipsItsDaysOff() {
        Term term = calculator.compute(
                StatutoryTerms.INSPECTION, MON_2026_02_16, List.of(new ExtendedBy(FRI_2026_03_20, 30)));

        assertThat(day(term, SAT_2026_04_04).mark()).isEqualTo(Mark.SKIPPED);
        assertThat(TermDays.of(term)).filteredOn(TermDay::counted).hasSize(60);
    }

    @Test
    void anAppealThatFollowsAnInspectionWaitsForItsEnd() {
        Term term = calculator.compute(
                StatutoryTerms.CONSIDERATION,
                FRI_2026_04_24,
                List.of(new BoundToInspection(WED_2026_04_29, THU_2026_04_30)));

        assertThat(dates(term, Mark.WAITING))
                .hasSize(6)
                .startsWith(SAT_2026_04_25)
                .endsWith(THU_2026_04_30);
        assertThat(dates(term, Mark.DUE)).containsExactly(TUE_2026_05_19);
        assertThat(TermDays.of(term)).filteredOn(TermDay::counted).hasSize(10);
    }

    @Test
    void aTermThatStartsOnRegistrationWaitsForIt() {
        TermCalculator byRegistration = new TermCalculator(
                PublishedCalendars.kazakhstan(),
                TermReadings.defaults().toBuilder().start(Start.REGISTRATION).build());

        Term term = byRegistration.compute(StatutoryTerms.CONSIDERATION, SAT_2026_04_25);

        assertThat(day(term, SAT_2026_04_25).mark()).isEqualTo(Mark.EVENT);
        assertThat(dates(term, Mark.WAITING)).containsExactly(SAT_2026_04_25.plusDays(1), MON_2026_04_27);
    }

    @Test
    void anInterimReplyCutShortEndsWithTheTermOfTheAppeal() {
        Term appeal = calculator.compute(StatutoryTerms.CONSIDERATION, FRI_2026_04_24);

        Term reply = calculator.interimReply(appeal, MON_2026_05_18);

        assertThat(TermDays.of(reply)).extracting(TermDay::mark).containsExactly(Mark.EVENT, Mark.COUNTED, Mark.DUE);
    }

    private static List<LocalDate> dates(Term term, Mark mark) {
        return TermDays.of(term).stream()
                .filter(day -> day.mark() == mark)
                .map(TermDay::date)
                .toList();
    }

    private static TermDay day(Term term, LocalDate date) {
        return TermDays.of(term).stream()
                .filter(day -> day.date().equals(date))
                .findFirst()
                .orElseThrow();
    }

    private static List<TermDay> between(List<TermDay> days, LocalDate first, LocalDate last) {
        CountedPeriod period = new CountedPeriod(first, last);
        return days.stream().filter(day -> period.includes(day.date())).toList();
    }

    private static String reason(TermDay day) {
        DayOff.Declared declared = (DayOff.Declared) day.dayOff().orElseThrow();
        return declared.day().name().in(Language.RU);
    }
}
