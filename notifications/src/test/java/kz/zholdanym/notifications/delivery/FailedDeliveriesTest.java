package kz.zholdanym.notifications.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import kz.zholdanym.law.language.Language;
import kz.zholdanym.notifications.channel.ChannelKind;
import kz.zholdanym.notifications.channel.SendOutcome;
import kz.zholdanym.notifications.notice.NoticeKind;
import kz.zholdanym.notifications.notice.SampleNotices;
import kz.zholdanym.notifications.undelivered.FailedDeliveries;
import kz.zholdanym.notifications.undelivered.FailedDelivery;
import kz.zholdanym.notifications.undelivered.QueueFigures;
import org.junit.jupiter.api.Test;

class FailedDeliveriesTest {

    private final DeliveryScene scene = new DeliveryScene();
    private final FakeChannel email = new FakeChannel(ChannelKind.EMAIL);
    private final FailedDeliveries deliveries = scene.failedDeliveries();

    @Test
    void tellWhatFailedWhereAndWhy() {
        email.answering(new SendOutcome.PermanentFailure("550 5.1.1 No such mailbox here"));
        scene.issue(Language.KK, ChannelKind.EMAIL);
        scene.dispatch(email).round(() -> false);

        FailedDelivery failed = latest();

        assertThat(failed.kind()).isEqualTo(NoticeKind.APPEAL_REGISTERED);
        assertThat(failed.number()).isEqualTo("ЖТ-2026-01234567");
        assertThat(failed.channel()).isEqualTo(ChannelKind.EMAIL);
        assertThat(failed.maskedAddress()).contains("a•••@example.kz");
        assertThat(failed.reason()).contains("550 5.1.1 No such mailbox here");
        assertThat(failed.attempts()).isEqualTo(1);
        assertThat(failed.tellBy()).isEmpty();
        assertThat(failed.onAnotherChannel()).isFalse();
    }

    @Test
    void tellThatAnotherChannelTookTheNotice() {
        email.answering(new SendOutcome.PermanentFailure("550"));
        scene.issue(NoticeKind.FINAL_ANSWER, SampleNotices.recipient(Language.KK, ChannelKind.EMAIL));
        scene.dispatch(email).round(() -> false);
        scene.dispatch(new FakeChannel(ChannelKind.SMS)).round(() -> false);

        assertThat(latest().onAnotherChannel()).isTrue();
        assertThat(latest().tellBy()).isPresent();
    }

    @Test
    void areTriedOnceMoreWhenAskedForAndSayByWhom() {
        email.answering(new SendOutcome.PermanentFailure("550"));
        UUID notice = scene.issue(Language.KK, ChannelKind.EMAIL);
        scene.dispatch(email).round(() -> false);

        assertThat(deliveries.retry(latest().stepId(), "an-administrator")).isTrue();
        scene.dispatch(email).round(() -> false);

        assertThat(email.sent).hasSize(2);
        assertThat(scene.stateOf(notice)).isEqualTo("ACCEPTED");
        assertThat(scene.eventsOf(notice)).containsExactly("ATTEMPT_FAILED", "FAILED", "RELEASED", "ACCEPTED");
        assertThat(scene.strings(
                        "select detail from notifications.evidence where event = 'RELEASED' and notice_id = ?", notice))
                .containsExactly("reason:retry-asked account=an-administrator");
        assertThat(scene.chainIsWhole(notice)).isTrue();
    }

    @Test
    void areNotTriedTwiceForTwoClicks() {
        email.answering(new SendOutcome.PermanentFailure("550"));
        scene.issue(Language.KK, ChannelKind.EMAIL);
        scene.dispatch(email).round(() -> false);
        UUID step = latest().stepId();

        assertThat(deliveries.retry(step, "an-administrator")).isTrue();
        assertThat(deliveries.retry(step, "an-administrator")).isFalse();
        assertThat(deliveries.retry(UUID.randomUUID(), "an-administrator")).isFalse();
    }

    @Test
    void comeWithTheLengthAndTheAgeOfTheQueues() {
        scene.issue(Language.KK, ChannelKind.SMS);
        scene.passes(Duration.ofMinutes(7));

        assertThat(deliveries.figures())
                .singleElement()
                .isEqualTo(new QueueFigures(ChannelKind.SMS, 1, Optional.of(Duration.ofMinutes(7))));
    }

    private FailedDelivery latest() {
        return deliveries.latest(1).get(0);
    }
}
