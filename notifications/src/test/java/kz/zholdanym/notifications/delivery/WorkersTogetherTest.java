package kz.zholdanym.notifications.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import kz.zholdanym.law.language.Language;
import kz.zholdanym.notifications.channel.ChannelKind;
import kz.zholdanym.notifications.database.Ids;
import kz.zholdanym.notifications.queue.ClaimedStep;
import org.junit.jupiter.api.Test;

class WorkersTogetherTest {

    private static final int NOTICES = 200;
    private static final int WORKERS = 4;

    private final DeliveryScene scene = new DeliveryScene();

    @Test
    void sendEachStepOnce() throws Exception {
        for (int i = 0; i < NOTICES; i++) {
            scene.issue(Language.KK, ChannelKind.SMS);
        }
        FakeChannel sms = new FakeChannel(ChannelKind.SMS);
        ExecutorService threads = Executors.newFixedThreadPool(WORKERS);
        try {
            List<Future<Integer>> workers = new ArrayList<>();
            for (int i = 0; i < WORKERS; i++) {
                workers.add(threads.submit(untilNothingIsLeft(scene.dispatch(sms))));
            }
            int taken = 0;
            for (Future<Integer> worker : workers) {
                taken += worker.get(60, TimeUnit.SECONDS);
            }
            assertThat(taken).isEqualTo(NOTICES);
        } finally {
            threads.shutdownNow();
        }
        assertThat(sms.steps()).hasSize(NOTICES).doesNotHaveDuplicates();
    }

    @Test
    void writeTheSameChainWithoutForkingIt() throws Exception {
        List<UUID> notices = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            notices.add(scene.issue(Language.RU, ChannelKind.SMS, ChannelKind.EMAIL));
        }
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            Future<Integer> sms = threads.submit(untilNothingIsLeft(scene.dispatch(new FakeChannel(ChannelKind.SMS))));
            Future<Integer> email =
                    threads.submit(untilNothingIsLeft(scene.dispatch(new FakeChannel(ChannelKind.EMAIL))));
            sms.get(60, TimeUnit.SECONDS);
            email.get(60, TimeUnit.SECONDS);
        } finally {
            threads.shutdownNow();
        }
        assertThat(notices).allMatch(scene::chainIsWhole);
    }

    @Test
    void repeatOnceWhatAKilledServerLeftInDoubt() {
        UUID notice = scene.issue(Language.KK, ChannelKind.SMS);
        killedWhileSending(ChannelKind.SMS);

        assertThat(scene.housekeeping().recoverAbandoned())
                .as("while the lease lasts")
                .isZero();
        scene.passes(DeliveryScene.LEASE.plusSeconds(1));
        assertThat(scene.housekeeping().recoverAbandoned()).isEqualTo(1);
        FakeChannel sms = new FakeChannel(ChannelKind.SMS);
        scene.dispatch(sms).round(() -> false);

        assertThat(sms.sent).hasSize(1);
        assertThat(scene.eventsOf(notice)).containsExactly("IN_DOUBT", "ACCEPTED");
        assertThat(scene.chainIsWhole(notice)).isTrue();
    }

    @Test
    void doNotRepeatATextMessageThatIsInDoubtTwice() {
        UUID notice = scene.issue(Language.KK, ChannelKind.SMS);
        for (int i = 0; i < 2; i++) {
            killedWhileSending(ChannelKind.SMS);
            scene.passes(DeliveryScene.LEASE.plusSeconds(1));
            scene.housekeeping().recoverAbandoned();
        }

        assertThat(scene.stateOf(notice)).isEqualTo("FAILED");
        assertThat(scene.eventsOf(notice)).containsExactly("IN_DOUBT", "IN_DOUBT", "FAILED");
    }

    @Test
    void giveBackUnsentWhatTheyHoldWhenTheyStop() {
        UUID notice = scene.issue(Language.KK, ChannelKind.SMS);
        FakeChannel sms = new FakeChannel(ChannelKind.SMS);

        scene.dispatch(sms).round(() -> true);

        assertThat(sms.sent).isEmpty();
        assertThat(scene.stateOf(notice)).isEqualTo("QUEUED");
        assertThat(scene.eventsOf(notice)).isEmpty();
    }

    @Test
    void doNotBeginAMessageThatTheirLeaseMightNotLastFor() {
        scene.issue(Language.KK, ChannelKind.SMS);
        scene.issue(Language.KK, ChannelKind.SMS);
        FakeChannel slow = new FakeChannel(ChannelKind.SMS).whileSending(() -> scene.passes(DeliveryScene.LEASE));

        scene.dispatch(slow).round(() -> false);

        assertThat(slow.sent).hasSize(1);
    }

    @Test
    void keepTheOutcomeOfALeaseThatRanOutAsEvidenceOnly() {
        UUID notice = scene.issue(Language.KK, ChannelKind.SMS);
        FakeChannel slow = new FakeChannel(ChannelKind.SMS).whileSending(() -> {
            scene.passes(DeliveryScene.LEASE.plusSeconds(1));
            scene.housekeeping().recoverAbandoned();
        });

        scene.dispatch(slow).round(() -> false);

        assertThat(scene.stateOf(notice)).isEqualTo("QUEUED");
        assertThat(scene.eventsOf(notice)).containsExactly("IN_DOUBT", "ACCEPTED");
    }

    @Test
    void survivePoisonedSteps() {
        scene.issue(Language.KK, ChannelKind.SMS);
        FakeChannel broken = new FakeChannel(ChannelKind.SMS).whileSending(() -> {
            throw new IllegalStateException("a bug");
        });

        assertThat(scene.dispatch(broken).round(() -> false)).isEqualTo(1);
    }

    @Test
    void cannotBeToldToHoldStepsForLessThanAMessageTakes() {
        assertThatThrownBy(
                        () -> new DispatchSettings(1, 1, DeliveryScene.LEASE, DeliveryScene.LEASE, DeliveryScene.LEASE))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Callable<Integer> untilNothingIsLeft(ChannelDispatch dispatch) {
        return () -> {
            int taken = 0;
            int round = dispatch.round(() -> false);
            while (round > 0) {
                taken += round;
                round = dispatch.round(() -> false);
            }
            return taken;
        };
    }

    /** What a server that dies between the two transactions leaves behind. */
    private void killedWhileSending(ChannelKind channel) {
        List<ClaimedStep> claimed = scene.database.inOwnTransaction(connection ->
                scene.queue.claim(connection, channel, Ids.next(), 10, scene.now, scene.now.plus(DeliveryScene.LEASE)));
        assertThat(claimed).hasSize(1);
    }
}
