package kz.zholdanym.intake.appeal;

import static kz.zholdanym.intake.appeal.AppealState.ACCEPTED;
import static kz.zholdanym.intake.appeal.AppealState.ANSWERED;
import static kz.zholdanym.intake.appeal.AppealState.REGISTERED;
import static kz.zholdanym.intake.appeal.AppealState.UNDER_CONSIDERATION;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AppealTransitionsTest {

    private static final Map<AppealState, Map<AppealEvent, AppealState>> LAWFUL = Map.of(
            REGISTERED, Map.of(AppealEvent.CONFIRM_GROUND, ACCEPTED, AppealEvent.RECOMPUTE_TERM, REGISTERED),
            ACCEPTED, Map.of(AppealEvent.ASSIGN, UNDER_CONSIDERATION, AppealEvent.RECOMPUTE_TERM, ACCEPTED),
            UNDER_CONSIDERATION,
                    Map.of(
                            AppealEvent.ASSIGN,
                            UNDER_CONSIDERATION,
                            AppealEvent.RECOMPUTE_TERM,
                            UNDER_CONSIDERATION,
                            AppealEvent.SEND_ANSWER,
                            ANSWERED),
            ANSWERED, Map.of());

    @ParameterizedTest
    @EnumSource(AppealState.class)
    void eachStatePermitsItsStepsAndNoOthers(AppealState state) {
        Map<AppealEvent, AppealState> found = new HashMap<>();
        for (AppealEvent event : AppealEvent.values()) {
            AppealTransitions.find(state, event).ifPresent(step -> found.put(event, step.to()));
        }
        assertThat(found).isEqualTo(LAWFUL.get(state));
    }

    @ParameterizedTest
    @EnumSource(AppealState.class)
    void aClosedStateHasNoWayOutAndAnOpenOneHas(AppealState state) {
        boolean wayOut = AppealTransitions.all().stream()
                .anyMatch(step -> step.from().filter(state::equals).isPresent());
        assertThat(wayOut).isEqualTo(!state.closed());
    }

    @ParameterizedTest
    @EnumSource(AppealState.class)
    void takingOutTheCourtFileIsPossibleInAnyStateAndLeavesItAsItIs(AppealState state) {
        AppealTransition exported = AppealTransitions.exported(state);
        assertThat(exported.to()).isEqualTo(state);
        assertThat(exported.article().code()).isEqualTo("26.6");
        assertThat(AppealTransitions.all()).doesNotContain(exported);
    }

    @Test
    void everyStepNamesItsArticle() {
        assertThat(AppealTransitions.all())
                .allSatisfy(step -> assertThat(step.article().code()).startsWith("24."));
    }
}
