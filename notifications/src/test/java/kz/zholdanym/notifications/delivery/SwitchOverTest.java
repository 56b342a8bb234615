package kz.zholdanym.notifications.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import kz.zholdanym.law.language.Language;
import kz.zholdanym.notifications.channel.ChannelKind;
import kz.zholdanym.notifications.channel.SendObserver;
import kz.zholdanym.notifications.channel.SendOutcome;
import org.junit.jupiter.api.Test;

class SwitchOverTest {

    private final DeliveryScene scene = new DeliveryScene();
    private final FakeChannel first = new FakeChannel(ChannelKind.SMS, "first");
    private final FakeChannel second = new FakeChannel(ChannelKind.SMS, "second");
    private final ChannelDispatch dispatch =
            scene.dispatch(ChannelKind.SMS, new Providers(List.of(first, second), 0, scene.now, SendObserver.NONE));

    @Test
    void usesTheFirstProviderWhileItWorks() {
        issue(3);

        dispatch.round(() -> false);

        assertThat(first.sent).hasSize(3);
        assertThat(second.sent).isEmpty();
    }

    @Test
    void givesALoneMessageThatFailedTwiceToAnotherProvider() {
        first.answering(failures(SwitchPolicy.FAILURES_IN_A_ROW));
        issue(1);

        dispatch.round(() -> false);
        scene.passes(Duration.ofSeconds(30));
        dispatch.round(() -> false);
        scene.passes(Duration.ofSeconds(30));
        dispatch.round(() -> false);

        assertThat(first.sent).hasSize(2);
        assertThat(second.sent).hasSize(1);
    }

    @Test
    void setsAsideAProviderThatFailsAndNamesTheOneUsed() {
        first.answering(failures(SwitchPolicy.FAILURES_IN_A_ROW));
        List<UUID> notices = issue(SwitchPolicy.FAILURES_IN_A_ROW + 2);

        dispatch.round(() -> false);

        assertThat(first.sent).hasSize(SwitchPolicy.FAILURES_IN_A_ROW);
        assertThat(second.sent).hasSize(2);
        assertThat(notices.stream()
                        .flatMap(notice -> scene
                                .strings(
                                        "select provider from notifications.evidence"
                                                + " where event = 'ACCEPTED' and notice_id = ?",
                                        notice)
                                .stream()))
                .containsExactly("second", "second");
    }

    @Test
    void triesAProviderSetAsideWithOneMessageAndTrustsItAgainIfThatIsTaken() {
        first.answering(failures(SwitchPolicy.FAILURES_IN_A_ROW));
        issue(SwitchPolicy.FAILURES_IN_A_ROW);
        dispatch.round(() -> false);

        scene.passes(SwitchPolicy.FIRST_TIME_ASIDE);
        issue(3);
        first.sent.clear();
        dispatch.round(() -> false);

        assertThat(first.sent).as("the retries of the failed ones too").hasSize(8);
        assertThat(second.sent).isEmpty();
    }

    @Test
    void setsItAsideForTwiceAsLongIfTheTrialFails() {
        first.answering(failures(SwitchPolicy.FAILURES_IN_A_ROW + 1));
        issue(SwitchPolicy.FAILURES_IN_A_ROW);
        dispatch.round(() -> false);
        scene.passes(SwitchPolicy.FIRST_TIME_ASIDE);
        first.sent.clear();
        dispatch.round(() -> false);
        assertThat(first.sent).hasSize(1);
        assertThat(second.sent).hasSize(4);

        scene.passes(SwitchPolicy.FIRST_TIME_ASIDE);
        issue(1);
        dispatch.round(() -> false);
        assertThat(first.sent).as("still aside").hasSize(1);

        scene.passes(SwitchPolicy.FIRST_TIME_ASIDE);
        issue(1);
        dispatch.round(() -> false);
        assertThat(first.sent).hasSize(2);
    }

    @Test
    void setsAsideAProviderThatIsSlowThoughItTakesMessages() {
        first.whileSending(() -> scene.passes(SwitchPolicy.SLOW.plusSeconds(1)));
        for (int i = 0; i < SwitchPolicy.FAILURES_IN_A_ROW + 1; i++) {
            issue(1);
            dispatch.round(() -> false);
        }

        assertThat(first.sent).hasSize(SwitchPolicy.FAILURES_IN_A_ROW);
        assertThat(second.sent).hasSize(1);
    }

    @Test
    void goesOnWithTheFirstIfNoneWorks() {
        first.answering(failures(20));
        second.answering(failures(20));
        List<UUID> notices = issue(10);
        dispatch.round(() -> false);
        scene.passes(Duration.ofSeconds(10));

        dispatch.round(() -> false);

        assertThat(first.sent.size() + second.sent.size()).isEqualTo(20);
        assertThat(notices).allMatch(notice -> scene.stateOf(notice).equals("QUEUED"));
    }

    @Test
    void doesNotRepeatASendInDoubtOnTheOtherProviderMoreOftenThanOnce() {
        first.answering(doubts(10));
        second.answering(doubts(10));
        UUID notice = issue(1).get(0);
        for (int round = 0; round < 5; round++) {
            dispatch.round(() -> false);
        }

        assertThat(first.sent.size() + second.sent.size()).isEqualTo(2);
        assertThat(scene.eventsOf(notice)).containsExactly("IN_DOUBT", "IN_DOUBT", "FAILED");
    }

    @Test
    void sparesAProviderThatAsksForAPause() {
        first.answering(new SendOutcome.TemporaryFailure("throttled", Optional.of(Duration.ofMinutes(1))));
        issue(1);
        dispatch.round(() -> false);
        issue(1);

        dispatch.round(() -> false);
        assertThat(first.sent).hasSize(1);
        assertThat(second.sent).hasSize(1);

        scene.passes(Duration.ofMinutes(1));
        dispatch.round(() -> false);
        assertThat(first.sent).hasSize(2);
    }

    @Test
    void keepsToTheRateOfAProvider() {
        ChannelDispatch limited =
                scene.dispatch(ChannelKind.SMS, new Providers(List.of(first), 2, scene.now, SendObserver.NONE));
        List<UUID> notices = issue(5);

        limited.round(() -> false);
        limited.round(() -> false);
        assertThat(first.sent).hasSize(2);

        scene.passes(Duration.ofMillis(500));
        limited.round(() -> false);
        assertThat(first.sent).hasSize(3);

        scene.passes(Duration.ofHours(1));
        limited.round(() -> false);
        assertThat(first.sent).as("no more at once than in a second").hasSize(5);
        assertThat(notices).allMatch(notice -> scene.stateOf(notice).equals("ACCEPTED"));
    }

    private List<UUID> issue(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> scene.issue(Language.KK, ChannelKind.SMS))
                .toList();
    }

    private static SendOutcome[] failures(int count) {
        SendOutcome[] outcomes = new SendOutcome[count];
        Arrays.fill(outcomes, new SendOutcome.TemporaryFailure("down"));
        return outcomes;
    }

    private static SendOutcome[] doubts(int count) {
        SendOutcome[] outcomes = new SendOutcome[count];
        Arrays.fill(outcomes, new SendOutcome.InDoubt("no answer"));
        return outcomes;
    }
}
