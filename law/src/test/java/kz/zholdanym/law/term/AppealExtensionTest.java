package kz.zholdanym.law.term;

import static kz.zholdanym.law.term.Days.FRI_2026_04_24;
import static kz.zholdanym.law.term.Days.FRI_2026_06_05;
import static kz.zholdanym.law.term.Days.FRI_2026_07_17;
import static kz.zholdanym.law.term.Days.MON_2026_04_20;
import static kz.zholdanym.law.term.Days.MON_2026_05_18;
import static kz.zholdanym.law.term.Days.MON_2026_07_20;
import static kz.zholdanym.law.term.Days.THU_2026_04_30;
import static kz.zholdanym.law.term.Days.THU_2026_05_21;
import static kz.zholdanym.law.term.Days.THU_2026_06_04;
import static kz.zholdanym.law.term.Days.THU_2026_06_25;
import static kz.zholdanym.law.term.Days.TUE_2026_05_26;
import static kz.zholdanym.law.term.Days.TUE_2026_07_21;
import static kz.zholdanym.law.term.Days.WED_2026_04_29;
import static kz.zholdanym.law.term.Days.WED_2026_05_20;
import static kz.zholdanym.law.term.Days.WED_2026_05_27;
import static kz.zholdanym.law.term.Days.WED_2026_06_24;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import kz.zholdanym.law.calendar.PublishedCalendars;
import kz.zholdanym.law.term.TermEvent.BoundToInspection;
import kz.zholdanym.law.term.TermEvent.ExtendedBy;
import kz.zholdanym.law.term.TermEvent.ExtendedUntil;
import kz.zholdanym.law.term.TermEvent.Resumed;
import kz.zholdanym.law.term.TermEvent.Suspended;
import kz.zholdanym.law.term.TermReadings.ExtensionBase;
import kz.zholdanym.law.term.TermReadings.ExtensionCount;
import kz.zholdanym.law.term.TermStep.Extended;
import kz.zholdanym.law.term.TermWarning.LawfulUnderOneReading;
import kz.zholdanym.law.term.UnlawfulTermException.Reason;
import org.junit.jupiter.api.Test;

/** An appeal received on Friday 24 April 2026, whose term ends on Wednesday 20 May. */
class AppealExtensionTest {

    private final TermCalculator calculator = with(TermReadings.defaults());
    private final Term appeal = calculator.compute(StatutoryTerms.CONSIDERATION, FRI_2026_04_24);

    @Test
    void anExtensionMovesTheEndAndIsExplained() {
        Term extended = calculator.change(appeal, new ExtendedUntil(MON_2026_05_18, FRI_2026_06_05));

        assertThat(extended.dueOn()).isEqualTo(FRI_2026_06_05);
        assertThat(extended.internalTarget()).isEqualTo(THU_2026_06_04);
        assertThat(extended.state()).isEqualTo(TermState.EXTENDED);
        assertThat(extended.steps())
                .last()
                .isEqualTo(new Extended(StatutoryTerms.EXTENSION, MON_2026_05_18, WED_2026_05_20, FRI_2026_06_05));
        assertThat(extended.warnings()).isEmpty();
    }

    @Test
    void twoMonthsAreCountedFromTheEndOfTheTerm() {
        Term extended = calculator.change(appeal, new ExtendedBy(MON_2026_05_18, 2));

        assertThat(extended.dueOn()).isEqualTo(MON_2026_07_20);
        assertThat(calculator.extensionLimit(appeal, MON_2026_05_18)).isEqualTo(MON_2026_07_20);
    }

    @Test
    void aDayPastTheLimitOfAnotherReadingIsWarnedOf() {
        Term extended = calculator.change(appeal, new ExtendedUntil(MON_2026_05_18, THU_2026_06_25));

        assertThat(extended.warnings())
                .containsExactly(new LawfulUnderOneReading(OpenQuestion.EXTENSION_BASE, WED_2026_06_24));
        assertThat(calculator
                        .change(appeal, new ExtendedUntil(MON_2026_05_18, WED_2026_06_24))
                        .warnings())
                .isEmpty();
    }

    @Test
    void theBaseOfTheLimitIsAReading() {
        assertThat(limitBy(ExtensionBase.RECEIPT)).isEqualTo(WED_2026_06_24);
        // two months from Monday 18 May end on a Saturday, and caps do not roll on
        assertThat(limitBy(ExtensionBase.DECISION)).isEqualTo(FRI_2026_07_17);
    }

    @Test
    void aDayPastTheLimitIsRefused() {
        assertRefused(
                appeal, new ExtendedUntil(MON_2026_05_18, TUE_2026_07_21), Reason.EXTENSION_TOO_LONG, MON_2026_07_20);
        assertRefused(appeal, new ExtendedBy(MON_2026_05_18, 3), Reason.EXTENSION_TOO_LONG, MON_2026_07_20);
    }

    @Test
    void anExtensionThatDoesNotExtendIsRefused() {
        assertRefused(appeal, new ExtendedBy(MON_2026_05_18, -1), Reason.EXTENSION_TOO_SHORT, WED_2026_05_20);
        assertRefused(appeal, new ExtendedBy(MON_2026_05_18, 0), Reason.EXTENSION_TOO_SHORT, WED_2026_05_20);
        assertRefused(
                appeal, new ExtendedUntil(MON_2026_05_18, WED_2026_05_20), Reason.EXTENSION_TOO_SHORT, WED_2026_05_20);
    }

    @Test
    void anExtensionToADayOffIsRefusedAndTheWorkingDayBeforeOffered() {
        assertRefused(
                appeal, new ExtendedUntil(MON_2026_05_18, WED_2026_05_27), Reason.EXTENDED_TO_DAY_OFF, TUE_2026_05_26);
    }

    @Test
    void aTermThatHasEndedIsNotExtended() {
        assertRefused(appeal, new ExtendedBy(THU_2026_05_21, 1), Reason.EXPIRED, WED_2026_05_20);
        assertThat(calculator.change(appeal, new ExtendedBy(WED_2026_05_20, 1)).state())
                .isEqualTo(TermState.EXTENDED);
    }

    @Test
    void aDecisionBeforeReceiptIsRefused() {
        assertRefused(appeal, new ExtendedBy(MON_2026_04_20, 1), Reason.EVENTS_OUT_OF_ORDER, FRI_2026_04_24);
    }

    @Test
    void aTermIsExtendedOnce() {
        Term extended = calculator.change(appeal, new ExtendedBy(MON_2026_05_18, 1));

        assertRefused(extended, new ExtendedBy(FRI_2026_06_05, 1), Reason.EXTENDED_ALREADY, extended.dueOn());
    }

    @Test
    void severalExtensionsShareOneLimitWhereTheReadingAllowsThem() {
        TermCalculator several = with(TermReadings.defaults().toBuilder()
                .extensionCount(ExtensionCount.SEVERAL_WITHIN_CAP)
                .build());
        Term once = several.change(appeal, new ExtendedUntil(MON_2026_05_18, FRI_2026_06_05));

        assertThat(several.change(once, new ExtendedUntil(THU_2026_06_04, MON_2026_07_20))
                        .dueOn())
                .isEqualTo(MON_2026_07_20);
        assertThatExceptionOfType(UnlawfulTermException.class)
                .isThrownBy(() -> several.change(once, new ExtendedUntil(THU_2026_06_04, TUE_2026_07_21)))
                .matches(exception -> exception.reason() == Reason.EXTENSION_TOO_LONG);
    }

    @Test
    void anAppealKnowsNoSuspension() {
        assertRefused(appeal, new Suspended(WED_2026_04_29), Reason.NOT_SUSPENDABLE, null);
        assertRefused(appeal, new Resumed(WED_2026_04_29), Reason.NOT_SUSPENDED, null);
    }

    @Test
    void aComplaintKnowsNoExtensionAndNoInspection() {
        Term complaint = calculator.compute(StatutoryTerms.COMPLAINT_CONSIDERATION, MON_2026_04_20);

        assertRefused(complaint, new ExtendedBy(WED_2026_04_29, 1), Reason.NOT_EXTENDABLE, null);
        assertRefused(
                complaint,
                new BoundToInspection(WED_2026_04_29, THU_2026_04_30),
                Reason.NOT_BOUND_TO_INSPECTIONS,
                null);
    }

    private LocalDate limitBy(ExtensionBase base) {
        return with(TermReadings.defaults().toBuilder().extensionBase(base).build())
                .extensionLimit(appeal, MON_2026_05_18);
    }

    private void assertRefused(Term term, TermEvent event, Reason reason, LocalDate limit) {
        assertThatExceptionOfType(UnlawfulTermException.class)
                .isThrownBy(() -> calculator.change(term, event))
                .satisfies(exception -> {
                    assertThat(exception.reason()).isEqualTo(reason);
                    assertThat(exception.limit().orElse(null)).isEqualTo(limit);
                });
    }

    private static TermCalculator with(TermReadings readings) {
        return new TermCalculator(PublishedCalendars.kazakhstan(), readings);
    }
}
