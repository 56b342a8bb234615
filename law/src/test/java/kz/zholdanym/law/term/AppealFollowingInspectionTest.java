package kz.zholdanym.law.term;

import static kz.zholdanym.law.term.Days.FRI_2026_04_24;
import static kz.zholdanym.law.term.Days.FRI_2026_05_08;
import static kz.zholdanym.law.term.Days.FRI_2026_06_05;
import static kz.zholdanym.law.term.Days.FRI_2026_06_19;
import static kz.zholdanym.law.term.Days.MON_2026_05_18;
import static kz.zholdanym.law.term.Days.MON_2026_07_20;
import static kz.zholdanym.law.term.Days.THU_2026_04_30;
import static kz.zholdanym.law.term.Days.THU_2026_05_21;
import static kz.zholdanym.law.term.Days.TUE_2026_05_05;
import static kz.zholdanym.law.term.Days.TUE_2026_05_19;
import static kz.zholdanym.law.term.Days.WED_2026_04_29;
import static kz.zholdanym.law.term.Days.WED_2026_05_20;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import kz.zholdanym.law.calendar.PublishedCalendars;
import kz.zholdanym.law.term.TermEvent.BoundToInspection;
import kz.zholdanym.law.term.TermEvent.ExtendedBy;
import kz.zholdanym.law.term.TermReadings.InspectionEffect;
import kz.zholdanym.law.term.TermStep.CutShort;
import kz.zholdanym.law.term.TermStep.FollowsInspection;
import kz.zholdanym.law.term.TermWarning.LawfulUnderOneReading;
import kz.zholdanym.law.term.UnlawfulTermException.Reason;
import org.junit.jupiter.api.Test;

/** An appeal received on Friday 24 April 2026, on which an inspection is appointed. */
class AppealFollowingInspectionTest {

    private final TermCalculator calculator = with(TermReadings.defaults());
    private final Term appeal = calculator.compute(StatutoryTerms.CONSIDERATION, FRI_2026_04_24);

    @Test
    void anInspectionReplacesTheTermByThatOfTheFinalReply() {
        Term bound = calculator.change(appeal, new BoundToInspection(WED_2026_04_29, THU_2026_04_30));

        assertThat(bound.dueOn()).isEqualTo(TUE_2026_05_19);
        assertThat(bound.state()).isEqualTo(TermState.BOUND_TO_INSPECTION);
        assertThat(bound.legalBasis()).isEqualTo(StatutoryTerms.FINAL_REPLY.legalBasis());
        assertThat(bound.steps())
                .contains(new FollowsInspection(StatutoryTerms.FINAL_REPLY, WED_2026_04_29, THU_2026_04_30));
    }

    @Test
    void aNewEndOfTheInspectionMovesTheTermAgain() {
        Term bound = calculator.change(appeal, new BoundToInspection(WED_2026_04_29, THU_2026_04_30));

        Term moved = calculator.change(bound, new BoundToInspection(MON_2026_05_18, FRI_2026_06_05));

        assertThat(moved.dueOn()).isEqualTo(FRI_2026_06_19);
        assertThat(moved.steps())
                .filteredOn(FollowsInspection.class::isInstance)
                .hasSize(1);
    }

    @Test
    void aTermThatFollowsAnInspectionIsNotExtended() {
        Term bound = calculator.change(appeal, new BoundToInspection(WED_2026_04_29, THU_2026_04_30));

        assertRefused(bound, new ExtendedBy(MON_2026_05_18, 1), Reason.FOLLOWS_INSPECTION, null);
    }

    @Test
    void anExtendedTermMayFollowAnInspection() {
        Term extended = calculator.change(appeal, new ExtendedBy(MON_2026_05_18, 1));

        assertThat(calculator
                        .change(extended, new BoundToInspection(THU_2026_05_21, FRI_2026_06_05))
                        .dueOn())
                .isEqualTo(FRI_2026_06_19);
    }

    @Test
    void aReplyPastTheLongestExtensionIsLawfulUnderOneReading() {
        BoundToInspection late = new BoundToInspection(MON_2026_05_18, MON_2026_07_20);
        TermCalculator capped = with(TermReadings.defaults().toBuilder()
                .inspectionEffect(InspectionEffect.WITHIN_EXTENSION_CAP)
                .build());

        assertThat(calculator.change(appeal, late).warnings())
                .containsExactly(new LawfulUnderOneReading(OpenQuestion.INSPECTION_EFFECT, MON_2026_07_20));
        assertThat(capped.change(appeal, late).dueOn()).isEqualTo(MON_2026_07_20);
        assertThat(capped.change(appeal, late).steps()).last().isInstanceOf(CutShort.class);
    }

    @Test
    void anInspectionDoesNotEndBeforeItsAppointment() {
        assertRefused(
                appeal,
                new BoundToInspection(THU_2026_04_30, WED_2026_04_29),
                Reason.INSPECTION_ENDS_TOO_EARLY,
                THU_2026_04_30);
    }

    @Test
    void theInterimReplyIsNeverLaterThanTheTermOfTheAppeal() {
        Term inTime = calculator.interimReply(appeal, WED_2026_04_29);
        Term cutShort = calculator.interimReply(appeal, MON_2026_05_18);

        assertThat(inTime.dueOn()).isEqualTo(TUE_2026_05_05);
        assertThat(cutShort.dueOn()).isEqualTo(WED_2026_05_20);
        assertThat(cutShort.steps()).last().isEqualTo(new CutShort(THU_2026_05_21, WED_2026_05_20));
    }

    @Test
    void theLengthOfTheInterimReplyIsAPolicy() {
        TermCalculator longer = with(
                TermReadings.defaults().toBuilder().interimReplyWorkingDays(5).build());

        assertThat(longer.interimReply(appeal, WED_2026_04_29).dueOn()).isEqualTo(FRI_2026_05_08);
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
