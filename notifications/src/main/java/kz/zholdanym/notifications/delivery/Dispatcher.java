package kz.zholdanym.notifications.delivery;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.function.IntSupplier;
import kz.zholdanym.notifications.channel.ChannelKind;
import kz.zholdanym.notifications.queue.QueueSignal;

/** The threads: some for each channel, so that a slow provider holds up no other, and one for housekeeping. */
final class Dispatcher {

    private static final System.Logger LOG = System.getLogger(Dispatcher.class.getName());

    private static final Duration HOUSEKEEPING_PAUSE = Duration.ofMillis(500);
    private static final Duration PAUSE_AFTER_ERROR = Duration.ofSeconds(2);
    /** How long a message that is being sent may take to end before its thread is interrupted. */
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private final Map<ChannelKind, ChannelDispatch> channels;
    private final Housekeeping housekeeping;
    private final DispatchSettings settings;
    private final QueueSignal signal;
    private final List<Thread> threads = new ArrayList<>();
    private volatile boolean stopping;

    Dispatcher(
            Map<ChannelKind, ChannelDispatch> channels,
            Housekeeping housekeeping,
            DispatchSettings settings,
            QueueSignal signal) {
        this.channels = Map.copyOf(channels);
        this.housekeeping = housekeeping;
        this.settings = settings;
        this.signal = signal;
    }

    void start(ThreadFactory factory) {
        channels.forEach((kind, dispatch) -> {
            for (int i = 1; i <= settings.workers(); i++) {
                start(
                        factory,
                        "notices-" + kind + "-" + i,
                        () -> dispatch.round(() -> stopping),
                        () -> signal.await(kind, settings.poll()));
            }
        });
        start(
                factory,
                "notices-housekeeping",
                () -> housekeeping.settleReceipts() + housekeeping.recoverAbandoned() + housekeeping.turnLadders(),
                () -> TimeUnit.MILLISECONDS.sleep(HOUSEKEEPING_PAUSE.toMillis()));
    }

    private void start(ThreadFactory factory, String name, IntSupplier round, Pause pause) {
        Thread thread = factory.newThread(() -> work(round, pause));
        thread.setName(name);
        threads.add(thread);
        thread.start();
    }

    private void work(IntSupplier round, Pause pause) {
        try {
            while (!stopping) {
                if (!anythingDone(round)) {
                    pause.take();
                }
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** An error, such as a database that is away, must not end the thread. */
    private static boolean anythingDone(IntSupplier round) throws InterruptedException {
        try {
            return round.getAsInt() > 0;
        } catch (RuntimeException error) {
            LOG.log(System.Logger.Level.ERROR, "Dispatching failed and goes on shortly", error);
            TimeUnit.MILLISECONDS.sleep(PAUSE_AFTER_ERROR.toMillis());
            return true;
        }
    }

    /** Lets the messages that are just being sent end, gives the others back, and waits until all threads are done. */
    void stop() {
        stopping = true;
        channels.keySet().forEach(channel -> signal.wakeAll(channel, settings.workers()));
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        try {
            for (Thread thread : threads) {
                long left = TimeUnit.NANOSECONDS.toMillis(deadline - System.nanoTime());
                thread.join(Math.max(left, 1));
                thread.interrupt();
            }
        } catch (InterruptedException hurried) {
            threads.forEach(Thread::interrupt);
            Thread.currentThread().interrupt();
        }
    }

    /** Something to wait for. */
    @FunctionalInterface
    private interface Pause {
        void take() throws InterruptedException;
    }
}
