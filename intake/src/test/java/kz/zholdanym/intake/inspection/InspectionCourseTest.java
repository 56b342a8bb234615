package kz.zholdanym.intake.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.zholdanym.intake.decision.Decision;
import kz.zholdanym.intake.decision.DecisionContent;
import kz.zholdanym.intake.decision.DecisionContent.InspectionAppointed;
import kz.zholdanym.intake.decision.DecisionContent.InspectionExtended;
import kz.zholdanym.intake.decision.DecisionContent.InspectionResumed;
import kz.zholdanym.intake.decision.DecisionContent.InspectionSuspended;
import kz.zholdanym.intake.decision.DecisionKind;
import kz.zholdanym.intake.decision.InspectionGround;
import kz.zholdanym.intake.decision.SuspensionReason;
import kz.zholdanym.intake.refusal.Refusal;
import kz.zholdanym.intake.refusal.RefusalException;
import kz.zholdanym.intake.term.TermBasis;
import kz.zholdanym.law.calendar.PublishedCalendars;
import kz.zholdanym.law.statute.LegalReference;
import kz.zholdanym.law.term.TermReadings;
import kz.zholdanym.law.term.UnlawfulTermException.Reason;
import org.junit.jupiter.api.Test;

/** An inspection that starts on Monday 16 February 2026 and so ends on Thursday 2 April at the latest. */
class InspectionCourseTest {

    private static final LocalDate MON_2026_02_16 = LocalDate.of(2026, 2, 16);
    private static final LocalDate THU_2026_03_05 = LocalDate.of(2026, 3, 5);
    private static final LocalDate MON_2026_03_16 = LocalDate.of(2026, 3, 16);
    private static final LocalDate THU_2026_04_02 = LocalDate.of(2026, 4, 2);
    private static final LocalDate MON_2026_04_06 = LocalDate.of(2026, 4, 6);
    private static final LocalDate TUE_2026_04_28 = LocalDate.of(2026, 4, 28);
    private static final TermBasis BASIS = new TermBasis(1, PublishedCalendars.kazakhstan(), TermReadings.defaults());

    @Test
    void takesThirtyWorkingDaysAtMost() {
        assertThat(course().term(BASIS).dueOn()).isEqualTo(THU_2026_04_02);
    }

    @Test
    void countsOnFromTheDayOnWhichItGoesOn() {
        InspectionCourse course = course(
                suspended(MON_2026_03_16), new InspectionResumed(MON_2026_04_06, TUE_2026_04_28, TUE_2026_04_28));

        assertThat(course.suspended()).isFalse();
        assertThat(course.term(BASIS).dueOn()).isEqualTo(TUE_2026_04_28);
    }

    @Test
    void isComputedByTheExpectedDayWhileItStandsStill() {
        InspectionCourse course = course(suspended(MON_2026_04_06));

        assertThat(course.expectedOn()).contains(MON_2026_04_06);
        assertThat(course.term(BASIS).dueOn()).isEqualTo(TUE_2026_04_28);
    }

    @Test
    void mayBeExpectedToGoOnOnAnotherDay() {
        InspectionCourse course = course(suspended(MON_2026_03_16)).suspended(MON_2026_03_16, MON_2026_04_06);

        assertThat(course.term(BASIS).dueOn()).isEqualTo(TUE_2026_04_28);
    }

    @Test
    void isExtendedAlsoWhileItStandsStill() {
        InspectionCourse course = course(
                suspended(MON_2026_04_06), new InspectionExtended(1, MON_2026_03_16, TUE_2026_04_28, TUE_2026_04_28));

        assertThat(course.term(BASIS).dueOn()).isEqualTo(LocalDate.of(2026, 4, 29));
    }

    @Test
    void goesOnOnlyIfItStoodStill() {
        assertThatThrownBy(() -> course().resumed(THU_2026_03_05).term(BASIS))
                .isInstanceOfSatisfying(
                        RefusalException.class,
                        refused -> assertThat(((Refusal.UnlawfulTerm) refused.refusal()).reason())
                                .isEqualTo(Reason.NOT_SUSPENDED));
    }

    @Test
    void isExtendedByThirtyWorkingDaysAtMost() {
        assertThatThrownBy(() -> course().extended(THU_2026_03_05, 31).term(BASIS))
                .isInstanceOfSatisfying(
                        RefusalException.class,
                        refused -> assertThat(((Refusal.UnlawfulTerm) refused.refusal()).reason())
                                .isEqualTo(Reason.EXTENSION_TOO_LONG));
    }

    @Test
    void isThatOfTheLastAppointment() {
        InspectionCourse course = course(suspended(MON_2026_04_06), appointed());

        assertThat(course.suspended()).isFalse();
        assertThat(InspectionCourse.of(List.of())).isEmpty();
    }

    private static InspectionCourse course(DecisionContent... later) {
        List<Decision> decisions = new ArrayList<>();
        decisions.add(decision(appointed()));
        for (DecisionContent content : later) {
            decisions.add(decision(content));
        }
        return InspectionCourse.of(decisions).orElseThrow();
    }

    private static InspectionAppointed appointed() {
        return new InspectionAppointed(
                InspectionGround.MINORS,
                "12",
                MON_2026_02_16,
                "2026-77",
                null,
                "Мектеп асханасы",
                MON_2026_02_16,
                THU_2026_04_02,
                MON_2026_02_16,
                TUE_2026_04_28);
    }

    private static InspectionSuspended suspended(LocalDate resumesOn) {
        return new InspectionSuspended(
                SuspensionReason.EXPERT_EXAMINATION, THU_2026_03_05, resumesOn, THU_2026_04_02, TUE_2026_04_28);
    }

    private static Decision decision(DecisionContent content) {
        return new Decision(
                new UUID(1, 1),
                DecisionKind.INSPECTION_APPOINTED,
                Instant.EPOCH,
                "ALMATY_ALMALY",
                Optional.empty(),
                LegalReference.article("18").paragraph(4),
                "",
                content,
                Optional.empty());
    }
}
