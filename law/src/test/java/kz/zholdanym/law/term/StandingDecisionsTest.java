package kz.zholdanym.law.term;

import static kz.zholdanym.law.term.Days.FRI_2026_04_24;
import static kz.zholdanym.law.term.Days.FRI_2026_06_05;
import static kz.zholdanym.law.term.Days.MON_2026_05_18;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import kz.zholdanym.law.calendar.PublishedCalendars;
import kz.zholdanym.law.term.TermEvent.BoundToInspection;
import kz.zholdanym.law.term.TermEvent.ExtendedUntil;
import org.junit.jupiter.api.Test;

/** An appeal received on Friday 24 April 2026, whose term ends on Wednesday 20 May: what was decided once stands. */
class StandingDecisionsTest {

    private static final LocalDate SAT_2026_06_06 = LocalDate.of(2026, 6, 6);
    private static final LocalDate MON_2026_06_08 = LocalDate.of(2026, 6, 8);
    private static final LocalDate THU_2026_05_21_AFTER_THE_TERM = LocalDate.of(2026, 5, 21);
    private static final LocalDate MON_2026_08_31_PAST_ANY_LIMIT = LocalDate.of(2026, 8, 31);

    private final TermCalculator calculator =
            new TermCalculator(PublishedCalendars.kazakhstan(), TermReadings.defaults());

    @Test
    void aDecidedLastDayThatBecameADayOffMovesOn() {
        assertThat(standing(new ExtendedUntil(MON_2026_05_18, SAT_2026_06_06)).dueOn())
                .isEqualTo(MON_2026_06_08);
    }

    @Test
    void aDecisionIsNotUndoneByACalendarThatWouldHaveForbiddenIt() {
        ExtendedUntil late = new ExtendedUntil(THU_2026_05_21_AFTER_THE_TERM, MON_2026_08_31_PAST_ANY_LIMIT);

        assertThat(standing(late).dueOn()).isEqualTo(MON_2026_08_31_PAST_ANY_LIMIT);
        assertThatExceptionOfType(UnlawfulTermException.class)
                .isThrownBy(() -> calculator.compute(StatutoryTerms.CONSIDERATION, FRI_2026_04_24, List.of(late)));
    }

    @Test
    void aStandingExtensionNeverEndsBeforeTheTermItself() {
        assertThat(standing(new ExtendedUntil(MON_2026_05_18, MON_2026_05_18)).dueOn())
                .isEqualTo(LocalDate.of(2026, 5, 20));
    }

    @Test
    void whatComesNewIsJudged() {
        List<TermEvent> decided = List.of(new ExtendedUntil(MON_2026_05_18, FRI_2026_06_05));

        assertThat(calculator
                        .changeStanding(
                                StatutoryTerms.CONSIDERATION,
                                FRI_2026_04_24,
                                decided,
                                new BoundToInspection(FRI_2026_06_05, FRI_2026_06_05))
                        .dueOn())
                .isEqualTo(LocalDate.of(2026, 6, 19));
        assertThatExceptionOfType(UnlawfulTermException.class)
                .isThrownBy(() -> calculator.changeStanding(
                        StatutoryTerms.CONSIDERATION,
                        FRI_2026_04_24,
                        decided,
                        new ExtendedUntil(FRI_2026_06_05, MON_2026_06_08)))
                .satisfies(refused ->
                        assertThat(refused.reason()).isEqualTo(UnlawfulTermException.Reason.EXTENDED_ALREADY));
    }

    private Term standing(TermEvent decided) {
        return calculator.standing(StatutoryTerms.CONSIDERATION, FRI_2026_04_24, List.of(decided));
    }
}
