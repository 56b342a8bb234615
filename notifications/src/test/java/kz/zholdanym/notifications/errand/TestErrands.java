package kz.zholdanym.notifications.errand;

import java.time.InstantSource;
import kz.zholdanym.notifications.database.Database;
import kz.zholdanym.notifications.ledger.EvidenceLedger;
import kz.zholdanym.notifications.notice.IssuedNotices;
import kz.zholdanym.notifications.queue.DeliveryQueue;
import kz.zholdanym.notifications.queue.Ladder;
import kz.zholdanym.notifications.template.NoticeTexts;

/** The errands of a test's own database, put together as the container would. */
public final class TestErrands {

    private TestErrands() {}

    public static OfficeErrands office(Database database, InstantSource clock) {
        DeliveryQueue queue = new DeliveryQueue();
        EvidenceLedger ledger = new EvidenceLedger();
        return new OfficeErrands(
                database,
                rows(),
                new ErrandWriter(new ErrandEntries(), ledger),
                new IssuedNotices(),
                queue,
                new Ladder(queue, ledger),
                new NoticeTexts(),
                clock);
    }

    public static OrderErrand orders(Database database, InstantSource clock) {
        return new OrderErrand(
                database, new IssuedNotices(), new DeliveryQueue(), new ErrandEntries(), new EvidenceLedger(), clock);
    }

    public static ErrandList list(Database database, InstantSource clock) {
        return new ErrandList(database, rows(), clock);
    }

    private static ErrandRows rows() {
        return new ErrandRows(new ErrandEntries());
    }
}
