package kz.zholdanym.intake.appeal;

import static kz.zholdanym.intake.appeal.AppealState.ACCEPTED;
import static kz.zholdanym.intake.appeal.AppealState.ANSWERED;
import static kz.zholdanym.intake.appeal.AppealState.AWAITING_REMEDY;
import static kz.zholdanym.intake.appeal.AppealState.FORWARDED;
import static kz.zholdanym.intake.appeal.AppealState.REGISTERED;
import static kz.zholdanym.intake.appeal.AppealState.UNDER_CONSIDERATION;
import static kz.zholdanym.intake.appeal.AppealState.UNDER_INSPECTION;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import kz.zholdanym.law.statute.LegalReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AppealCourseTest {

    @Test
    void aNewAppealHasTheWholeWayAhead() {
        assertThat(AppealCourse.of(REGISTERED, history(REGISTERED)))
                .isEqualTo(new AppealCourse(List.of(), REGISTERED, List.of(ACCEPTED, UNDER_CONSIDERATION, ANSWERED)));
    }

    @Test
    void anInspectedAppealComesBackToConsideration() {
        assertThat(AppealCourse.of(
                        UNDER_INSPECTION, history(REGISTERED, ACCEPTED, UNDER_CONSIDERATION, UNDER_INSPECTION)))
                .isEqualTo(new AppealCourse(
                        List.of(REGISTERED, ACCEPTED, UNDER_CONSIDERATION),
                        UNDER_INSPECTION,
                        List.of(UNDER_CONSIDERATION, ANSWERED)));
    }

    @Test
    void aLoopIsNotShownTwice() {
        assertThat(AppealCourse.of(
                                UNDER_CONSIDERATION,
                                history(
                                        REGISTERED,
                                        AWAITING_REMEDY,
                                        REGISTERED,
                                        ACCEPTED,
                                        UNDER_CONSIDERATION,
                                        UNDER_CONSIDERATION))
                        .passed())
                .containsExactly(REGISTERED, ACCEPTED);
    }

    @Test
    void aClosedAppealHasNothingAhead() {
        assertThat(AppealCourse.of(FORWARDED, history(REGISTERED, FORWARDED)).ahead())
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(AppealState.class)
    void whatLiesAheadFollowsTheTableStepByStep(AppealState state) {
        AppealState from = state;
        for (AppealState next : AppealCourse.of(state, history(state)).ahead()) {
            AppealState before = from;
            assertThat(AppealTransitions.all())
                    .anyMatch(step -> step.from().equals(Optional.of(before)) && step.to() == next);
            from = next;
        }
        assertThat(from == ANSWERED || state.closed()).isTrue();
    }

    private static List<HistoryEntry> history(AppealState... states) {
        return Arrays.stream(states)
                .map(state -> new HistoryEntry(
                        Instant.EPOCH,
                        AppealEvent.ASSIGN,
                        state,
                        LegalReference.article("24").paragraph(3),
                        "",
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()))
                .toList();
    }
}
