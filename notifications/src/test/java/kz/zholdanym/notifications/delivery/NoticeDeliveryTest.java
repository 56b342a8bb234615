package kz.zholdanym.notifications.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.zholdanym.law.language.Language;
import kz.zholdanym.notifications.channel.ChannelKind;
import kz.zholdanym.notifications.channel.Content.EmailLetter;
import kz.zholdanym.notifications.channel.SendOutcome;
import kz.zholdanym.notifications.device.Device;
import kz.zholdanym.notifications.device.Platform;
import org.junit.jupiter.api.Test;

class NoticeDeliveryTest {

    private final DeliveryScene scene = new DeliveryScene();

    @Test
    void goesToTheAddressInTheLanguageOfTheNotice() {
        FakeChannel email = new FakeChannel(ChannelKind.EMAIL);
        UUID notice = scene.issue(Language.KK, ChannelKind.EMAIL);

        assertThat(scene.dispatch(email).round(() -> false)).isEqualTo(1);

        assertThat(email.sent).singleElement().satisfies(message -> {
            assertThat(message.address()).isEqualTo("aigerim.serikova@example.kz");
            assertThat(((EmailLetter) message.content()).subject()).contains("жолданымыңыз тіркелді");
        });
        assertThat(scene.stateOf(notice)).isEqualTo("ACCEPTED");
        assertThat(scene.eventsOf(notice)).containsExactly("ACCEPTED");
    }

    @Test
    void isAnnouncedToTheWorkersOfItsChannels() {
        scene.issue(Language.RU, ChannelKind.SMS, ChannelKind.PUSH);

        assertThat(scene.signals)
                .singleElement()
                .satisfies(signal ->
                        assertThat(signal.channels()).containsExactlyInAnyOrder(ChannelKind.SMS, ChannelKind.PUSH));
    }

    @Test
    void leavesEvidenceThatShowsNoAddressInFull() {
        UUID notice = scene.issue(Language.KK, ChannelKind.EMAIL);
        scene.dispatch(new FakeChannel(ChannelKind.EMAIL)).round(() -> false);

        assertThat(scene.strings("select masked_address from notifications.evidence where notice_id = ?", notice))
                .containsOnly("a•••@example.kz");
        assertThat(scene.strings("select to_jsonb(e) from notifications.evidence e where notice_id = ?", notice))
                .noneMatch(row -> row.contains("aigerim"));
    }

    @Test
    void isTriedAgainAfterATemporaryFailureAndNotSooner() {
        FakeChannel sms = new FakeChannel(ChannelKind.SMS)
                .answering(new SendOutcome.TemporaryFailure("busy", Optional.of(Duration.ofMinutes(3))));
        UUID notice = scene.issue(Language.RU, ChannelKind.SMS);
        ChannelDispatch dispatch = scene.dispatch(sms);

        dispatch.round(() -> false);
        assertThat(dispatch.round(() -> false)).isZero();
        scene.passes(Duration.ofMinutes(3));
        dispatch.round(() -> false);

        assertThat(sms.sent).hasSize(2);
        assertThat(scene.eventsOf(notice)).containsExactly("ATTEMPT_FAILED", "ACCEPTED");
    }

    @Test
    void isGivenUpAfterTheLastAttempt() {
        FakeChannel sms = new FakeChannel(ChannelKind.SMS);
        UUID notice = scene.issue(Language.RU, ChannelKind.SMS);
        ChannelDispatch dispatch = scene.dispatch(sms);

        for (int attempt = 1; attempt <= RetryPolicy.MOST_ATTEMPTS; attempt++) {
            sms.answering(new SendOutcome.TemporaryFailure("busy"));
            dispatch.round(() -> false);
            scene.passes(Duration.ofHours(1));
        }

        assertThat(dispatch.round(() -> false)).isZero();
        assertThat(scene.stateOf(notice)).isEqualTo("FAILED");
        assertThat(scene.eventsOf(notice)).hasSize(21).endsWith("ATTEMPT_FAILED", "FAILED");
    }

    @Test
    void isGivenUpAtOnceAfterAPermanentFailure() {
        FakeChannel email =
                new FakeChannel(ChannelKind.EMAIL).answering(new SendOutcome.PermanentFailure("550 no such user"));
        UUID notice = scene.issue(Language.RU, ChannelKind.EMAIL);

        scene.dispatch(email).round(() -> false);

        assertThat(scene.stateOf(notice)).isEqualTo("FAILED");
        assertThat(scene.eventsOf(notice)).containsExactly("ATTEMPT_FAILED", "FAILED");
    }

    @Test
    void failsWhereThePersonHasNoDevice() {
        UUID notice = scene.issue(Language.RU, ChannelKind.PUSH);
        FakeChannel push = new FakeChannel(ChannelKind.PUSH);

        scene.dispatch(push).round(() -> false);

        assertThat(push.sent).isEmpty();
        assertThat(scene.eventsOf(notice)).containsExactly("FAILED");
    }

    @Test
    void goesToEveryDeviceAndForgetsTheOnesThatAreGone() {
        scene.devices.register("aigerim", "old-phone", "token-old", Platform.ANDROID, Language.KK);
        scene.passes(Duration.ofDays(1));
        scene.devices.register("aigerim", "new-phone", "token-new", Platform.IOS, Language.KK);
        UUID notice = scene.issue(Language.KK, ChannelKind.PUSH);
        FakeChannel push = new FakeChannel(ChannelKind.PUSH)
                .answering(
                        new SendOutcome.Accepted(List.of("message-1"), "200"),
                        new SendOutcome.PermanentFailure("404 UNREGISTERED", true));

        scene.dispatch(push).round(() -> false);

        assertThat(push.sent).extracting(message -> message.address()).containsExactly("token-new", "token-old");
        assertThat(scene.devices.devicesOf("aigerim")).extracting(Device::token).containsExactly("token-new");
        assertThat(scene.stateOf(notice)).isEqualTo("ACCEPTED");
        assertThat(scene.eventsOf(notice)).containsExactly("ACCEPTED", "ATTEMPT_FAILED");
    }

    @Test
    void bindsItsEvidenceIntoOneChain() {
        UUID notice = scene.issue(Language.KK, ChannelKind.EMAIL, ChannelKind.SMS);
        scene.dispatch(new FakeChannel(ChannelKind.EMAIL)).round(() -> false);
        scene.dispatch(new FakeChannel(ChannelKind.SMS)).round(() -> false);

        assertThat(scene.chainIsWhole(notice)).isTrue();
        assertThat(scene.strings("select position from notifications.evidence where notice_id = ?", notice))
                .containsExactlyInAnyOrder("1", "2", "3", "4");
    }

    @Test
    void tellsInTheEvidenceByWhichTemplateItWasWorded() {
        UUID notice = scene.issue(Language.KK, ChannelKind.EMAIL);

        scene.dispatch(new FakeChannel(ChannelKind.EMAIL)).round(() -> false);

        assertThat(scene.strings(
                        "select detail from notifications.evidence where notice_id = ? and event = 'ACCEPTED'", notice))
                .singleElement()
                .asString()
                .matches("ok \\[template 1 [0-9a-f]{12}]");
        assertThat(scene.chainIsWhole(notice)).isTrue();
    }
}
