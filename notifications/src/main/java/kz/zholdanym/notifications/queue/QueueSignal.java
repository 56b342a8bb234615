package kz.zholdanym.notifications.queue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import kz.zholdanym.notifications.channel.ChannelKind;

/**
 * Wakes the workers of this server as soon as a transaction that queued steps has committed. Only a short cut: a worker that
 * misses it, or lives on another server, finds the steps when it looks next.
 */
@ApplicationScoped
public class QueueSignal {

    private static final System.Logger LOG = System.getLogger(QueueSignal.class.getName());

    private final Map<ChannelKind, Semaphore> signals = new EnumMap<>(ChannelKind.class);

    public QueueSignal() {
        for (ChannelKind channel : ChannelKind.values()) {
            signals.put(channel, new Semaphore(0));
        }
    }

    /** Wakes a worker of each channel. */
    public void wake(@Observes(during = TransactionPhase.AFTER_SUCCESS) StepsQueued queued) {
        for (ChannelKind channel : queued.channels()) {
            Semaphore signal = of(channel);
            if (signal.availablePermits() == 0) {
                signal.release();
            }
        }
    }

    /** Wakes this many workers of the channel, those included that are only about to wait. */
    public void wakeAll(ChannelKind channel, int workers) {
        of(channel).release(workers);
    }

    /** Waits until steps are queued for the channel, or for this long. */
    public void await(ChannelKind channel, Duration atMost) throws InterruptedException {
        boolean woken = of(channel).tryAcquire(atMost.toMillis(), TimeUnit.MILLISECONDS);
        LOG.log(System.Logger.Level.TRACE, "{0}: {1}", channel, woken ? "woken" : "looks again");
    }

    private Semaphore of(ChannelKind channel) {
        Semaphore signal = signals.get(channel);
        if (signal == null) {
            throw new IllegalStateException("No signal for " + channel);
        }
        return signal;
    }
}
