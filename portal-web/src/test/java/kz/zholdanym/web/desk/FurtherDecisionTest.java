package kz.zholdanym.web.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import kz.zholdanym.intake.appeal.AppealEvent;
import org.junit.jupiter.api.Test;

class FurtherDecisionTest {

    @Test
    void anInspectionThatGoesOnCanBeSuspended() {
        assertThat(FurtherDecision.of(EnumSet.of(AppealEvent.SUSPEND_INSPECTION, AppealEvent.EXTEND_INSPECTION)))
                .containsExactly(FurtherDecision.INSPECTION_EXTENSION, FurtherDecision.INSPECTION_SUSPENSION);
    }

    @Test
    void oneThatStandsStillCanBeResumedOrWaitLonger() {
        assertThat(FurtherDecision.of(EnumSet.of(AppealEvent.SUSPEND_INSPECTION, AppealEvent.RESUME_INSPECTION)))
                .containsExactly(FurtherDecision.INSPECTION_POSTPONEMENT, FurtherDecision.INSPECTION_RESUMPTION);
    }

    @Test
    void whatIsNotPossibleIsNotOffered() {
        assertThat(FurtherDecision.of(EnumSet.noneOf(AppealEvent.class))).isEmpty();
    }
}
