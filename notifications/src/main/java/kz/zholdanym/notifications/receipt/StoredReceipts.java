package kz.zholdanym.notifications.receipt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import kz.zholdanym.notifications.channel.Receipt;
import kz.zholdanym.notifications.channel.ReceiptInbox;
import kz.zholdanym.notifications.channel.ReceiptNotStoredException;
import kz.zholdanym.notifications.database.Database;
import kz.zholdanym.notifications.database.DatabaseException;
import kz.zholdanym.notifications.database.Ids;

/**
 * Reports wait in a table until they are matched: one may come before the acceptance it belongs to has been written, or on
 * another server. Threads that bring reports at the same time share a transaction, since most of the cost is that of the
 * commit: one of them writes what all have brought, and names the next of those that came meanwhile.
 */
@ApplicationScoped
public class StoredReceipts implements ReceiptInbox {

    private static final int MOST_AT_ONCE = 500;

    private final ReceiptRows rows = new ReceiptRows();
    private final Queue<WaitingReceipt> waiting = new ConcurrentLinkedQueue<>();
    private final AtomicBoolean writing = new AtomicBoolean();
    private Database database;

    /** For the container. */
    @SuppressWarnings("NullAway") // a proxy, whose fields nobody reads
    protected StoredReceipts() {}

    @Inject
    public StoredReceipts(Database database) {
        this.database = database;
    }

    @Override
    public void put(Receipt receipt) {
        WaitingReceipt mine = new WaitingReceipt(receipt);
        waiting.add(mine);
        if (writing.compareAndSet(false, true)) {
            writeTogether();
        }
        while (mine.mustWrite()) {
            writeTogether();
        }
        mine.failure().ifPresent(failure -> {
            throw new ReceiptNotStoredException(failure);
        });
    }

    private void writeTogether() {
        List<WaitingReceipt> batch = new ArrayList<>();
        try {
            for (WaitingReceipt next = waiting.poll();
                    next != null;
                    next = batch.size() < MOST_AT_ONCE ? waiting.poll() : null) {
                batch.add(next);
            }
            if (!batch.isEmpty()) {
                write(batch);
            }
        } finally {
            batch.forEach(one -> one.failed(new IllegalStateException("Not written"))); // but for those that have ended
            nameTheNext();
        }
    }

    /** Whoever adds a report after the look finds that nobody writes, and does. */
    private void nameTheNext() {
        do {
            WaitingReceipt next = waiting.peek();
            if (next != null) {
                next.write();
                return;
            }
            writing.set(false);
        } while (!waiting.isEmpty() && writing.compareAndSet(false, true));
    }

    /** One that cannot be stored must not stop the others. */
    private void write(List<WaitingReceipt> batch) {
        try {
            store(batch);
            batch.forEach(WaitingReceipt::stored);
        } catch (DatabaseException failure) {
            if (failure.blamesValues() && batch.size() > 1) {
                batch.forEach(one -> write(List.of(one)));
            } else {
                batch.forEach(one -> one.failed(failure));
            }
        }
    }

    private void store(List<WaitingReceipt> batch) {
        Map<UUID, Receipt> receipts = new LinkedHashMap<>();
        batch.forEach(one -> receipts.put(Ids.next(), one.receipt()));
        database.inOwnTransaction(connection -> {
            rows.add(connection, receipts);
            return receipts;
        });
    }
}
