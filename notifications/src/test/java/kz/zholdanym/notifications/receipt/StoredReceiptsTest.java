package kz.zholdanym.notifications.receipt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import kz.zholdanym.notifications.channel.ChannelKind;
import kz.zholdanym.notifications.channel.Receipt;
import kz.zholdanym.notifications.channel.ReceiptNotStoredException;
import kz.zholdanym.notifications.database.Database;
import kz.zholdanym.notifications.database.TestDatabase;
import org.junit.jupiter.api.Test;

class StoredReceiptsTest {

    private static final Instant MON_2026_11_23 = Instant.parse("2026-11-23T04:00:00Z");
    private static final int THREADS = 16;

    private final Database database = TestDatabase.database();
    private final StoredReceipts inbox = new StoredReceipts(database);
    private final String provider = "provider-" + UUID.randomUUID();

    @Test
    void areAllThereWhenManyThreadsBringThem() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Future<?>> brought = new ArrayList<>();
            for (int thread = 0; thread < THREADS; thread++) {
                int first = thread * 100;
                brought.add(threads.submit(() -> {
                    for (int i = first; i < first + 100; i++) {
                        inbox.put(receipt("m" + i));
                        assertThat(count("m" + i)).isEqualTo(1);
                    }
                }));
            }
            for (Future<?> each : brought) {
                each.get(60, TimeUnit.SECONDS);
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(count("%")).isEqualTo(THREADS * 100);
    }

    @Test
    void doNotStopForOneThatNoColumnCanHold() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Future<?>> good = new ArrayList<>();
            List<Future<?>> bad = new ArrayList<>();
            for (int i = 0; i < 50; i++) {
                String id = "m" + i;
                good.add(threads.submit(() -> inbox.put(receipt(id))));
                bad.add(threads.submit(() -> inbox.put(receipt("nul \0"))));
            }
            for (Future<?> each : good) {
                each.get(60, TimeUnit.SECONDS);
            }
            assertThat(bad)
                    .allSatisfy(each -> assertThatThrownBy(() -> each.get(60, TimeUnit.SECONDS))
                            .hasCauseInstanceOf(ReceiptNotStoredException.class));
        } finally {
            threads.shutdownNow();
        }
        assertThat(count("%")).isEqualTo(50);
    }

    private Receipt receipt(String id) {
        return new Receipt(ChannelKind.SMS, provider, id, Receipt.State.DELIVERED, "id: stat:", MON_2026_11_23);
    }

    private int count(String idPattern) {
        return database.inOwnTransaction(connection -> {
            try (PreparedStatement select = connection.prepareStatement(
                    "select count(*) from notifications.receipt where provider = ? and provider_id like ?")) {
                select.setString(1, provider);
                select.setString(2, idPattern);
                try (ResultSet row = select.executeQuery()) {
                    row.next();
                    return row.getInt(1);
                }
            }
        });
    }
}
