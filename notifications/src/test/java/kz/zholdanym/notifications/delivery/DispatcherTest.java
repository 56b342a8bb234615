package kz.zholdanym.notifications.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import kz.zholdanym.law.language.Language;
import kz.zholdanym.notifications.Eventually;
import kz.zholdanym.notifications.channel.ChannelKind;
import kz.zholdanym.notifications.queue.QueueSignal;
import kz.zholdanym.notifications.queue.StepsQueued;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class DispatcherTest {

    /** Longer than any test, so that only a signal can wake a worker. */
    private static final Duration NEVER = Duration.ofHours(1);

    private final DeliveryScene scene = new DeliveryScene();
    private final FakeChannel sms = new FakeChannel(ChannelKind.SMS);
    private final QueueSignal signal = new QueueSignal();
    private final List<Thread> threads = new CopyOnWriteArrayList<>();
    private final Dispatcher dispatcher = new Dispatcher(
            Map.of(ChannelKind.SMS, scene.dispatch(sms)),
            scene.housekeeping(),
            new DispatchSettings(2, 10, Duration.ofMinutes(1), Duration.ofSeconds(30), NEVER),
            signal);

    @AfterEach
    void stop() {
        dispatcher.stop();
    }

    @Test
    void sendsAsSoonAsItIsWoken() throws Exception {
        start();
        waitUntilIdle();
        UUID notice = scene.issue(Language.KK, ChannelKind.SMS);

        signal.wake(new StepsQueued(Set.of(ChannelKind.SMS)));

        Eventually.until(() -> scene.stateOf(notice).equals("ACCEPTED"));
        assertThat(sms.sent).hasSize(1);
    }

    @Test
    void goesOnAfterAnError() throws Exception {
        start();
        waitUntilIdle();
        scene.issue(Language.KK, ChannelKind.SMS);
        sms.whileSending(() -> {
            throw new IllegalStateException("a bug");
        });
        signal.wake(new StepsQueued(Set.of(ChannelKind.SMS)));
        Eventually.until(() -> !sms.sent.isEmpty());

        sms.whileSending(() -> {});
        UUID notice = scene.issue(Language.KK, ChannelKind.SMS);
        signal.wake(new StepsQueued(Set.of(ChannelKind.SMS)));

        Eventually.until(() -> scene.stateOf(notice).equals("ACCEPTED"));
    }

    @Test
    void stopsWithoutWaitingForTheNextLook() throws Exception {
        start();
        waitUntilIdle();

        dispatcher.stop();

        Eventually.until(() -> threads.stream().noneMatch(Thread::isAlive));
        assertThat(threads).hasSize(3);
    }

    private void start() {
        dispatcher.start(task -> {
            Thread thread = new Thread(task);
            thread.setDaemon(true);
            threads.add(thread);
            return thread;
        });
    }

    private void waitUntilIdle() throws Exception {
        Eventually.until(() -> threads.stream().allMatch(thread -> thread.getState() == Thread.State.TIMED_WAITING));
    }
}
