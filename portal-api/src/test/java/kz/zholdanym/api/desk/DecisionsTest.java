package kz.zholdanym.api.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import kz.zholdanym.api.json.JsonFormat;
import kz.zholdanym.api.refusal.RequestRefusedException;
import kz.zholdanym.intake.appeal.AppealGround;
import kz.zholdanym.intake.appeal.GroundChoice;
import kz.zholdanym.intake.appeal.QueueFilter;
import org.junit.jupiter.api.Test;

class DecisionsTest {

    @Test
    void withoutAFilterTheQueueIsAllThatIsOpen() {
        assertThat(Choices.filter(null)).isEqualTo(QueueFilter.OPEN);
        assertThat(Choices.filter("mine")).isEqualTo(QueueFilter.MINE);
    }

    @Test
    void anUnknownFilterIsRefusedWithTheKnownOnes() {
        assertThatThrownBy(() -> Choices.filter("all"))
                .isInstanceOfSatisfying(
                        RequestRefusedException.class,
                        refused -> assertThat(refused.errors())
                                .singleElement()
                                .satisfies(
                                        error -> assertThat(error.arguments().get("known"))
                                                .isEqualTo(
                                                        "OPEN, DECIDE, OVERDUE, TODAY, SOON, IN_TIME, UNASSIGNED, MINE, AWAITING_APPROVAL, UNDELIVERED, ANSWERED")));
    }

    @Test
    void aGroundIsReadByItsName() {
        GroundDecisionJson decision = JsonFormat.jsonb()
                .fromJson("{\"ground\": \"PRIVATE_BUSINESS\", \"reason\": \"кәсіпкер\"}", GroundDecisionJson.class);
        assertThat(decision.choice())
                .isEqualTo(GroundChoice.of(AppealGround.PRIVATE_BUSINESS, Optional.of("кәсіпкер")));
    }

    @Test
    void aMissingGroundOrHandlerIsRefused() {
        assertThatThrownBy(() -> new GroundDecisionJson(null, null, null, null).choice())
                .isInstanceOf(RequestRefusedException.class);
        assertThatThrownBy(() -> new AssignmentDecisionJson(null).chosen()).isInstanceOf(RequestRefusedException.class);
    }
}
