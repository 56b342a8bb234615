package kz.zholdanym.notifications.receipt;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import kz.zholdanym.notifications.channel.ChannelKind;
import kz.zholdanym.notifications.channel.Receipt;
import kz.zholdanym.notifications.channel.SendObserver;
import kz.zholdanym.notifications.database.Timestamps;
import kz.zholdanym.notifications.ledger.Evidence;
import kz.zholdanym.notifications.ledger.EvidenceEvent;
import kz.zholdanym.notifications.ledger.EvidenceLedger;
import kz.zholdanym.notifications.queue.DeliveryQueue;
import kz.zholdanym.notifications.queue.Ladder;

/**
 * Matches reports to what was sent. A step is delivered once every part of one attempt is, and failed once a part of its
 * last attempt is undeliverable. Reports that come twice are dropped.
 */
@Dependent
public class ReceiptSettlement {

    private static final String EXPECT = """
            insert into notifications.submission (channel, provider, provider_id, step_id, attempt)
            values (?, ?, ?, ?, ?) on conflict (channel, provider, provider_id) do update
                set attempt = excluded.attempt, final_state = null
                where submission.step_id = excluded.step_id and submission.attempt < excluded.attempt""";
    private static final String MATCHED = """
            select r.id, r.channel, r.provider, r.provider_id, r.state, r.raw_text, r.reported_at,
                   s.step_id, s.attempt
            from notifications.receipt r
            join notifications.submission s using (channel, provider, provider_id)
            order by r.id limit ? for update of r skip locked""";
    private static final String FINISH = """
            update notifications.submission set final_state = ?
            where channel = ? and provider = ? and provider_id = ? and final_state is null""";
    private static final String DROP = "delete from notifications.receipt where id = any (?)";
    private static final String MOVE_STEP = """
            update notifications.delivery_step step set state = ?
            where id = ? and state = 'ACCEPTED' and attempts = ?
              and (? = 'FAILED' or not exists (
                    select from notifications.submission s
                    where s.step_id = step.id and s.attempt = step.attempts and s.final_state is distinct from 'DELIVERED'))
            returning notice_id, rung""";

    private final DeliveryQueue queue;
    private final Ladder ladder;
    private final EvidenceLedger ledger;
    private final SendObserver observer;

    @Inject
    public ReceiptSettlement(DeliveryQueue queue, Ladder ladder, EvidenceLedger ledger, SendObserver observer) {
        this.queue = queue;
        this.ladder = ladder;
        this.ledger = ledger;
        this.observer = observer;
    }

    /** Remembers what will be reported on. Letters bear the same id in every attempt: the latest is reported on. */
    public void expect(Connection connection, List<Submission> submissions) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(EXPECT)) {
            for (Submission submission : submissions) {
                insert.setString(1, submission.channel().name());
                insert.setString(2, submission.provider());
                insert.setString(3, submission.providerId());
                insert.setObject(4, submission.stepId());
                insert.setInt(5, submission.attempt());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    /**
     * Settles the oldest reports whose acceptance is known, in the caller's transaction.
     *
     * @return how many were settled
     */
    public int settle(Connection connection, Instant now, int atMost) throws SQLException {
        List<MatchedReceipt> matched = matched(connection, atMost);
        if (matched.isEmpty()) {
            return 0;
        }
        // so that two servers that settle the last two parts of a message do not each think the other part is missing
        queue.lock(
                connection,
                matched.stream().map(MatchedReceipt::stepId).distinct().toList());
        List<Evidence> evidence = new ArrayList<>();
        List<UUID> onLadders = new ArrayList<>();
        for (MatchedReceipt match : matched) {
            if (finish(connection, match) && moveStep(connection, match, evidence)) {
                onLadders.add(match.stepId());
            }
        }
        ledger.append(connection, evidence);
        tell(evidence, now);
        if (!onLadders.isEmpty()) {
            ladder.adjust(connection, onLadders, now);
        }
        try (PreparedStatement delete = connection.prepareStatement(DROP)) {
            delete.setArray(
                    1,
                    connection.createArrayOf(
                            "uuid", matched.stream().map(MatchedReceipt::id).toArray()));
            delete.executeUpdate();
        }
        return matched.size();
    }

    private void tell(List<Evidence> ended, Instant now) {
        for (Evidence row : ended) {
            String provider = row.provider();
            if (provider != null) {
                Receipt.State state =
                        row.event() == EvidenceEvent.DELIVERED ? Receipt.State.DELIVERED : Receipt.State.UNDELIVERABLE;
                observer.reported(row.channel(), provider, state, now);
            }
        }
    }

    private static List<MatchedReceipt> matched(Connection connection, int atMost) throws SQLException {
        List<MatchedReceipt> matched = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement(MATCHED)) {
            select.setInt(1, atMost);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    Receipt receipt = new Receipt(
                            ChannelKind.valueOf(row.getString("channel")),
                            row.getString("provider"),
                            row.getString("provider_id"),
                            Receipt.State.valueOf(row.getString("state")),
                            row.getString("raw_text"),
                            Timestamps.fromColumn(row, "reported_at").orElseThrow());
                    matched.add(new MatchedReceipt(
                            row.getObject("id", UUID.class),
                            receipt,
                            row.getObject("step_id", UUID.class),
                            row.getInt("attempt")));
                }
            }
        }
        return matched;
    }

    private static boolean finish(Connection connection, MatchedReceipt match) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(FINISH)) {
            update.setString(1, match.receipt().state().name());
            update.setString(2, match.receipt().channel().name());
            update.setString(3, match.receipt().provider());
            update.setString(4, match.receipt().providerId());
            return update.executeUpdate() == 1;
        }
    }

    /** @return whether the step has moved and others may depend on it */
    private static boolean moveStep(Connection connection, MatchedReceipt match, List<Evidence> evidence)
            throws SQLException {
        Receipt receipt = match.receipt();
        EvidenceEvent event =
                receipt.state() == Receipt.State.DELIVERED ? EvidenceEvent.DELIVERED : EvidenceEvent.FAILED;
        try (PreparedStatement update = connection.prepareStatement(MOVE_STEP)) {
            update.setString(1, event.name());
            update.setObject(2, match.stepId());
            update.setInt(3, match.attempt());
            update.setString(4, event.name());
            try (ResultSet moved = update.executeQuery()) {
                if (moved.next()) {
                    UUID noticeId = moved.getObject(1, UUID.class);
                    evidence.add(Evidence.of(
                                    noticeId,
                                    match.stepId(),
                                    receipt.channel(),
                                    event,
                                    match.attempt(),
                                    receipt.reportedAt())
                            .withProvider(receipt.provider(), receipt.providerId())
                            .withDetail(receipt.rawText()));
                    return moved.getObject("rung") != null;
                }
            }
        }
        return false;
    }

    private record MatchedReceipt(UUID id, Receipt receipt, UUID stepId, int attempt) {}
}
