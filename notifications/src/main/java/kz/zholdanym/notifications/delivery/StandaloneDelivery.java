package kz.zholdanym.notifications.delivery;

import jakarta.enterprise.event.Event;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.ThreadFactory;
import javax.sql.DataSource;
import kz.zholdanym.notifications.channel.ChannelSource;
import kz.zholdanym.notifications.channel.ReceiptInbox;
import kz.zholdanym.notifications.channel.SendObserver;
import kz.zholdanym.notifications.database.Database;
import kz.zholdanym.notifications.device.DeviceRegistry;
import kz.zholdanym.notifications.ledger.EvidenceLedger;
import kz.zholdanym.notifications.notice.IssuedNotices;
import kz.zholdanym.notifications.notice.NoticeIssuer;
import kz.zholdanym.notifications.policy.QuietHours;
import kz.zholdanym.notifications.queue.DeliveryQueue;
import kz.zholdanym.notifications.queue.Ladder;
import kz.zholdanym.notifications.queue.QueueSignal;
import kz.zholdanym.notifications.queue.StepsQueued;
import kz.zholdanym.notifications.receipt.ReceiptSettlement;
import kz.zholdanym.notifications.receipt.StoredReceipts;
import kz.zholdanym.notifications.template.NoticeTexts;
import org.jspecify.annotations.Nullable;

/**
 * Delivery without an application server, put together by hand from the same parts: for benchmarks, which would otherwise
 * measure the server. A process with one of these does what one server of the portal does. It knows no quiet hours.
 */
public final class StandaloneDelivery implements AutoCloseable {

    private static final Duration POLL = Duration.ofMillis(200);
    private static final int BATCH = 20;

    private final DeliveryParts parts;
    private final EvidenceLedger ledger;
    private final ReceiptInbox receiptInbox;
    private @Nullable Dispatcher dispatcher;

    /** @param dataSource the migrated database; many threads take connections from it */
    public StandaloneDelivery(DataSource dataSource, InstantSource clock) {
        Database database = new Database(dataSource);
        DeliveryQueue queue = new DeliveryQueue();
        this.ledger = new EvidenceLedger();
        Ladder ladder = new Ladder(queue, ledger);
        ReceiptSettlement receipts = new ReceiptSettlement(queue, ladder, ledger, SendObserver.NONE);
        this.receiptInbox = new StoredReceipts(database);
        this.parts = new DeliveryParts(
                database,
                queue,
                ladder,
                receipts,
                new ResultWriter(queue, ladder, receipts, ledger),
                new IssuedNotices(),
                new Targets(new DeviceRegistry(database, clock)),
                new NoticeTexts(),
                QuietHours.NONE,
                SendObserver.NONE,
                clock);
    }

    /**
     * Issues notices by connections of this data source, whose transaction the caller begins and commits. Nobody is woken:
     * workers find what was queued when they look next.
     */
    public NoticeIssuer issuer(DataSource callersTransaction, Event<StepsQueued> queued) {
        return new NoticeIssuer(
                new Database(callersTransaction),
                parts.notices(),
                parts.queue(),
                ledger,
                parts.quietHours(),
                parts.clock(),
                queued);
    }

    /** Where the channels put reports. */
    public ReceiptInbox receiptInbox() {
        return receiptInbox;
    }

    /**
     * Begins to send what is queued.
     *
     * @param workers threads for each channel
     * @param lease how long a worker may hold its steps
     * @param reserve what must be left of the lease for a message to be begun
     */
    public void start(
            List<ChannelSource> channels, int workers, Duration lease, Duration reserve, ThreadFactory threads) {
        DispatchSettings settings = new DispatchSettings(workers, BATCH, lease, reserve, POLL);
        Dispatcher started = parts.dispatcher(channels, settings, new QueueSignal(), (kind, providers) -> {});
        started.start(threads);
        dispatcher = started;
    }

    /** Lets what is being sent end. */
    @Override
    public void close() {
        if (dispatcher != null) {
            dispatcher.stop();
        }
    }
}
