package kz.zholdanym.notifications.queue;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.zholdanym.notifications.channel.ChannelKind;
import kz.zholdanym.notifications.database.Timestamps;
import kz.zholdanym.notifications.ledger.Evidence;
import kz.zholdanym.notifications.ledger.EvidenceEvent;
import kz.zholdanym.notifications.ledger.EvidenceLedger;

/**
 * Moves the steps of a notice that depend on each other, in the transaction of whatever changed one of them. The rules look
 * at how all steps stand, so that a move that a crash prevented is made by whoever looks next.
 */
@Dependent
public class Ladder {

    private static final String DUE = """
        select id from notifications.delivery_step
        where state = 'WAITING' and due_at <= ? order by due_at limit ?\
        """;
    private static final String STANDING = """
        select step.id, step.notice_id, step.channel, step.state, step.rung, step.attempts, step.due_at,
               step.patience_seconds, notice.tell_by, coalesce(errand.ordered, false) as ordered
        from notifications.delivery_step step join notifications.notice notice on notice.id = step.notice_id
        left join notifications.errand errand on errand.step_id = step.id
        where step.rung is not null
          and step.notice_id in (select notice_id from notifications.delivery_step where id = any (?))
        order by step.notice_id, step.rung, step.id\
        """;
    private static final String MOVE =
            "update notifications.delivery_step set state = ?, due_at = ? where id = ? and state = ?";

    private final DeliveryQueue queue;
    private final EvidenceLedger ledger;

    @Inject
    public Ladder(DeliveryQueue queue, EvidenceLedger ledger) {
        this.queue = queue;
        this.ledger = ledger;
    }

    /**
     * Sends or skips the steps in reserve whose time has come.
     *
     * @return how many were looked at
     */
    public int turn(Connection connection, Instant now, int atMost) throws SQLException {
        List<UUID> due = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement(DUE)) {
            select.setObject(1, Timestamps.toColumn(now), Types.TIMESTAMP_WITH_TIMEZONE);
            select.setInt(2, atMost);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    due.add(row.getObject("id", UUID.class));
                }
            }
        }
        if (!due.isEmpty()) {
            queue.lock(connection, due);
            adjust(connection, due, now);
        }
        return due.size();
    }

    /** Makes the moves that follow from how the ladders of these steps stand; the caller holds the locks of all of them. */
    public void adjust(Connection connection, Collection<UUID> steps, Instant now) throws SQLException {
        List<LadderMove> moves = standing(connection, steps).stream()
                .flatMap(ladder -> LadderRules.moves(ladder, now).stream())
                .toList();
        if (moves.isEmpty()) {
            return;
        }
        List<Evidence> evidence = new ArrayList<>();
        try (PreparedStatement update = connection.prepareStatement(MOVE)) {
            for (LadderMove move : moves) {
                update.setString(1, move.to().name());
                update.setObject(2, Timestamps.toColumn(move.dueAt()), Types.TIMESTAMP_WITH_TIMEZONE);
                update.setObject(3, move.step().id());
                update.setString(4, move.step().state().name());
                update.addBatch();
                if (move.to() != StepState.WAITING) {
                    evidence.add(evidence(move, now));
                }
            }
            update.executeBatch();
        }
        ledger.append(connection, evidence);
    }

    private static Evidence evidence(LadderMove move, Instant now) {
        EvidenceEvent event = move.to() == StepState.SKIPPED ? EvidenceEvent.SKIPPED : EvidenceEvent.RELEASED;
        LadderStep step = move.step();
        return Evidence.of(step.noticeId(), step.id(), step.channel(), event, step.attempts(), now)
                .withDetail(move.reason());
    }

    private static Collection<List<LadderStep>> standing(Connection connection, Collection<UUID> steps)
            throws SQLException {
        Map<UUID, List<LadderStep>> ladders = new LinkedHashMap<>();
        try (PreparedStatement select = connection.prepareStatement(STANDING)) {
            select.setArray(1, connection.createArrayOf("uuid", steps.toArray()));
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    LadderStep step = read(row);
                    ladders.computeIfAbsent(step.noticeId(), unused -> new ArrayList<>())
                            .add(step);
                }
            }
        }
        return ladders.values();
    }

    private static LadderStep read(ResultSet row) throws SQLException {
        return new LadderStep(
                row.getObject("id", UUID.class),
                row.getObject("notice_id", UUID.class),
                ChannelKind.valueOf(row.getString("channel")),
                StepState.valueOf(row.getString("state")),
                row.getInt("rung"),
                row.getInt("attempts"),
                Timestamps.fromColumn(row, "due_at").orElseThrow(),
                Duration.ofSeconds(row.getLong("patience_seconds")),
                Timestamps.fromColumn(row, "tell_by"),
                row.getBoolean("ordered"));
    }
}
