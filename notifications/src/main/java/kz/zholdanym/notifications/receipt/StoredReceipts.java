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
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import kz.zholdanym.notifications.channel.Receipt;
import kz.zholdanym.notifications.channel.ReceiptInbox;
import kz.zholdanym.notifications.channel.ReceiptNotStoredException;
import kz.zholdanym.notifications.database.Database;
import kz.zholdanym.notifications.database.DatabaseException;
import kz.zholdanym.notifications.database.Ids;
import org.jspecify.annotations.Nullable;

/**
 * Reports wait in a table until they are matched: one may come before the acceptance it belongs to has been written, or on
 * another server. Threads that bring reports at the same time share a transaction: the first of them writes what all have
 * brought meanwhile, since most of the cost is that of the commit.
 */
@ApplicationScoped
public class StoredReceipts implements ReceiptInbox {

    private static final int MOST_AT_ONCE = 500;

    private final ReceiptRows rows = new ReceiptRows();
    private final Queue<Waiting> waiting = new ConcurrentLinkedQueue<>();
    private final Lock writing = new ReentrantLock();
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
        Waiting mine = new Waiting(receipt);
        waiting.add(mine);
        writing.lock();
        try {
            while (!mine.written) { // by a thread that was here before
                writeTogether();
            }
        } finally {
            writing.unlock();
        }
        if (mine.failure != null) {
            throw new ReceiptNotStoredException(mine.failure);
        }
    }

    private void writeTogether() {
        List<Waiting> batch = new ArrayList<>();
        for (Waiting next = waiting.poll(); next != null; next = batch.size() < MOST_AT_ONCE ? waiting.poll() : null) {
            batch.add(next);
        }
        DatabaseException failure = write(batch);
        if (failure != null && failure.blamesValues()) {
            batch.forEach(one -> one.end(write(List.of(one)))); // one that cannot be stored must not stop the others
        } else {
            batch.forEach(one -> one.end(failure));
        }
    }

    private @Nullable DatabaseException write(List<Waiting> batch) {
        Map<UUID, Receipt> receipts = new LinkedHashMap<>();
        batch.forEach(one -> receipts.put(Ids.next(), one.receipt));
        try {
            database.inOwnTransaction(connection -> {
                rows.add(connection, receipts);
                return receipts;
            });
            return null;
        } catch (DatabaseException failure) {
            return failure;
        }
    }

    /** A report whose thread waits; its other fields are those of the thread that holds the lock. */
    private static final class Waiting {
        private final Receipt receipt;
        private boolean written;
        private @Nullable DatabaseException failure;

        private Waiting(Receipt receipt) {
            this.receipt = receipt;
        }

        private void end(@Nullable DatabaseException reason) {
            failure = reason;
            written = true;
        }
    }
}
