package kz.zholdanym.intake.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.List;
import kz.zholdanym.intake.appeal.AppealTransitions;
import kz.zholdanym.intake.decision.DecisionContent.ConsiderationTerminated;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StoredDecisionTest {

    @ParameterizedTest
    @EnumSource(DecisionKind.class)
    void isReadAsItWasWritten(DecisionKind kind) {
        DecisionContent content = SampleContents.of(kind);

        assertThat(ContentJson.read(kind, ContentJson.write(content))).isEqualTo(content);
    }

    @Test
    void everyKindHasAStepOfItsOwnInTheTable() {
        assertThat(Arrays.stream(DecisionKind.values()).map(DecisionKind::event))
                .doesNotHaveDuplicates()
                .allMatch(event -> AppealTransitions.all().stream().anyMatch(step -> step.event() == event));
    }

    @Test
    void terminatesNothingWithoutAnEarlierAnswer() {
        assertThatIllegalArgumentException().isThrownBy(() -> new ConsiderationTerminated(List.of()));
    }
}
