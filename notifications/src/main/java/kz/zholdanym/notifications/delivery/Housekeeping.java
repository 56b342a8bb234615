package kz.zholdanym.notifications.delivery;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import kz.zholdanym.notifications.database.Database;
import kz.zholdanym.notifications.queue.DeliveryQueue;
import kz.zholdanym.notifications.queue.Ladder;
import kz.zholdanym.notifications.receipt.ReceiptSettlement;

/** What has to be done beside sending, by any of the servers: reports are matched, abandoned steps are taken up, those in
 * reserve get their turn. */
final class Housekeeping {

    private static final int BATCH = 1_000;

    private final Database database;
    private final DeliveryQueue queue;
    private final Ladder ladder;
    private final ReceiptSettlement receipts;
    private final ResultWriter results;
    private final Verdicts verdicts;
    private final InstantSource clock;

    Housekeeping(
            Database database,
            DeliveryQueue queue,
            Ladder ladder,
            ReceiptSettlement receipts,
            ResultWriter results,
            Verdicts verdicts,
            InstantSource clock) {
        this.database = database;
        this.queue = queue;
        this.ladder = ladder;
        this.receipts = receipts;
        this.results = results;
        this.verdicts = verdicts;
        this.clock = clock;
    }

    /** @return how many reports were settled */
    int settleReceipts() {
        return database.inOwnTransaction(connection -> receipts.settle(connection, clock.instant(), BATCH));
    }

    /**
     * Records steps whose lease has run out as in doubt, and queues them again where the policy allows.
     *
     * @return how many there were
     */
    int recoverAbandoned() {
        Instant now = clock.instant();
        return database.inOwnTransaction(connection -> {
            List<StepResult> abandoned = queue.expired(connection, now, BATCH).stream()
                    .map(step -> verdicts.abandoned(step, now))
                    .toList();
            if (!abandoned.isEmpty()) {
                results.write(connection, abandoned, now);
            }
            return abandoned.size();
        });
    }

    /**
     * Sends or skips the steps in reserve whose time has come.
     *
     * @return how many there were
     */
    int turnLadders() {
        return database.inOwnTransaction(connection -> ladder.turn(connection, clock.instant(), BATCH));
    }
}
