package kz.zholdanym.law.term;

import static kz.zholdanym.law.term.Days.FRI_2026_02_27;
import static kz.zholdanym.law.term.Days.FRI_2026_08_21;
import static kz.zholdanym.law.term.Days.FRI_2027_02_26;
import static kz.zholdanym.law.term.Days.MON_2026_03_02;
import static kz.zholdanym.law.term.Days.MON_2026_04_20;
import static kz.zholdanym.law.term.Days.MON_2026_04_27;
import static kz.zholdanym.law.term.Days.MON_2026_08_31;
import static kz.zholdanym.law.term.Days.MON_2027_03_01;
import static kz.zholdanym.law.term.Days.SAT_2026_04_25;
import static kz.zholdanym.law.term.Days.SUN_2025_11_30;
import static kz.zholdanym.law.term.Days.SUN_2026_05_31;
import static kz.zholdanym.law.term.Days.THU_2026_05_21;
import static kz.zholdanym.law.term.Days.THU_2026_12_31;
import static kz.zholdanym.law.term.Days.TUE_2026_09_01;
import static kz.zholdanym.law.term.Days.WED_2026_04_29;
import static kz.zholdanym.law.term.Days.WED_2026_05_20;
import static org.assertj.core.api.Assertions.assertThat;

import kz.zholdanym.law.calendar.PublishedCalendars;
import kz.zholdanym.law.calendar.WorkingCalendar;
import kz.zholdanym.law.term.TermReadings.DayOfEvent;
import kz.zholdanym.law.term.TermReadings.RollOver;
import kz.zholdanym.law.term.TermReadings.Start;
import kz.zholdanym.law.term.TermStep.DisputedDayMoved;
import kz.zholdanym.law.term.TermStep.StartsOnRegistration;
import kz.zholdanym.law.term.TermWarning.DisputedDay;
import kz.zholdanym.law.term.TermWarning.LawfulUnderOneReading;
import org.junit.jupiter.api.Test;

class TermReadingsTest {

    private static final WorkingCalendar CALENDAR = PublishedCalendars.kazakhstan();

    private final TermCalculator calculator = new TermCalculator(CALENDAR, TermReadings.defaults());

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
}
