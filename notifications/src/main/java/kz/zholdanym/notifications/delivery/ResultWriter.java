package kz.zholdanym.notifications.delivery;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kz.zholdanym.notifications.ledger.EvidenceLedger;
import kz.zholdanym.notifications.queue.ClaimedStep;
import kz.zholdanym.notifications.queue.DeliveryQueue;
import kz.zholdanym.notifications.queue.Ladder;
import kz.zholdanym.notifications.receipt.ReceiptSettlement;

/** Writes what became of a batch of steps: their states, what will be reported on, and the evidence. */
@Dependent
class ResultWriter {

    private final DeliveryQueue queue;
    private final Ladder ladder;
    private final ReceiptSettlement receipts;
    private final EvidenceLedger ledger;

    @Inject
    ResultWriter(DeliveryQueue queue, Ladder ladder, ReceiptSettlement receipts, EvidenceLedger ledger) {
        this.queue = queue;
        this.ladder = ladder;
        this.receipts = receipts;
        this.ledger = ledger;
    }

    /** Steps first and chains after, each in the order of ids, as everyone locks them. */
    void write(Connection connection, List<StepResult> results, Instant now) throws SQLException {
        List<UUID> onLadders = results.stream()
                .map(result -> result.settlement().step())
                .filter(ClaimedStep::onLadder)
                .map(ClaimedStep::id)
                .toList();
        List<UUID> all =
                results.stream().map(result -> result.settlement().step().id()).toList();
        if (onLadders.isEmpty()) {
            queue.lockAlone(connection, all);
        } else {
            queue.lock(connection, all);
        }
        queue.settle(connection, results.stream().map(StepResult::settlement).toList());
        receipts.expect(
                connection,
                results.stream()
                        .flatMap(result -> result.submissions().stream())
                        .toList());
        ledger.append(
                connection,
                results.stream().flatMap(result -> result.evidence().stream()).toList());
        if (!onLadders.isEmpty()) {
            ladder.adjust(connection, onLadders, now);
        }
    }
}
