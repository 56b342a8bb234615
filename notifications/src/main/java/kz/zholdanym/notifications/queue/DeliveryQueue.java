package kz.zholdanym.notifications.queue;

import jakarta.enterprise.context.Dependent;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import kz.zholdanym.notifications.channel.ChannelKind;
import kz.zholdanym.notifications.database.Columns;
import kz.zholdanym.notifications.database.Timestamps;

/** Adds, claims and settles delivery steps, whole batches at a time, in the caller's transaction. */
@Dependent
public class DeliveryQueue {

    private static final String ADD = """
            insert into notifications.delivery_step (id, notice_id, channel, state, priority, due_at, rung, patience_seconds)
            values (?, ?, ?, ?, ?, ?, ?, ?)""";
    /** The ids as an array: a set to be joined with may be joined by a look at all steps. */
    private static final String CLAIM = """
            update notifications.delivery_step
            set state = 'SENDING', claim = ?, leased_until = ?, attempts = attempts + 1
            where id = any (array(
                select id from notifications.delivery_step
                where channel = ? and state = 'QUEUED' and due_at <= ?
                order by priority, due_at limit ? for update skip locked))
            returning id, notice_id, channel, claim, attempts, doubts, rung""";

    private static final String RUN_OUT = """
            select id from notifications.delivery_step
            where state = 'SENDING' and leased_until < ? order by leased_until limit ?""";
    private static final String EXPIRED = """
            select id, notice_id, channel, claim, attempts, doubts, rung from notifications.delivery_step
            where id = any (?) and state = 'SENDING' and leased_until < ? order by leased_until""";
    private static final String LOCK = """
            select id from notifications.delivery_step
            where id in (select id from notifications.delivery_step where id = any (?)
                         union
                         select other.id from notifications.delivery_step step
                         join notifications.delivery_step other using (notice_id)
                         where step.id = any (?) and step.rung is not null)
            order by id for no key update""";
    private static final String LOCK_ALONE =
            "select id from notifications.delivery_step where id = any (?) order by id for no key update";
    /** Rows that are locked stay where they are, so that they may be found by place; the limit, as with reports. */
    private static final String SETTLE = """
            update notifications.delivery_step step
            set state = settled.state, due_at = settled.due_at, attempts = settled.attempts, doubts = settled.doubts,
                claim = null, leased_until = null
            from unnest(?::uuid[], ?::uuid[], ?::text[], ?::timestamptz[], ?::int[], ?::int[])
                as settled (id, claim, state, due_at, attempts, doubts)
            cross join lateral (
                select ctid as place from notifications.delivery_step where id = settled.id limit 1) locked
            where step.ctid = locked.place and step.claim = settled.claim""";

    /** Adds steps. They are seen by workers once the transaction has committed. */
    public void add(Connection connection, List<NewStep> steps) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(ADD)) {
            for (NewStep step : steps) {
                insert.setObject(1, step.id());
                insert.setObject(2, step.noticeId());
                insert.setString(3, step.channel().name());
                insert.setString(4, step.state().name());
                insert.setInt(5, step.priority());
                setInstant(insert, 6, step.dueAt());
                insert.setObject(7, step.rung().isPresent() ? step.rung().getAsInt() : null, Types.SMALLINT);
                insert.setLong(8, step.patience().toSeconds());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    /**
     * Takes the most urgent steps of a channel that are due. Steps that another worker is just taking are passed over. The
     * caller commits before it sends, so that a step that may have been sent is always seen as such.
     */
    public List<ClaimedStep> claim(
            Connection connection, ChannelKind channel, UUID claim, int atMost, Instant now, Instant leasedUntil)
            throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(CLAIM)) {
            update.setObject(1, claim);
            setInstant(update, 2, leasedUntil);
            update.setString(3, channel.name());
            setInstant(update, 4, now);
            update.setInt(5, atMost);
            return steps(update);
        }
    }

    /** Steps whose worker has let its lease run out: it may have sent them or not. Locked until the transaction ends. */
    public List<ClaimedStep> expired(Connection connection, Instant now, int atMost) throws SQLException {
        List<UUID> runOut = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement(RUN_OUT)) {
            setInstant(select, 1, now);
            select.setInt(2, atMost);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    runOut.add(row.getObject("id", UUID.class));
                }
            }
        }
        if (runOut.isEmpty()) {
            return List.of();
        }
        lock(connection, runOut);
        try (PreparedStatement select = connection.prepareStatement(EXPIRED)) {
            select.setArray(1, connection.createArrayOf("uuid", runOut.toArray()));
            setInstant(select, 2, now);
            return steps(select); // without those that another server has taken up meanwhile
        }
    }

    /**
     * Locks steps, and those on the same ladders, until the transaction ends. Everyone who changes more than one step takes
     * them like this, in the order of ids, so that servers wait for each other and never deadlock.
     */
    public void lock(Connection connection, Collection<UUID> steps) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(LOCK)) {
            Array ids = connection.createArrayOf("uuid", steps.toArray());
            select.setArray(1, ids);
            select.setArray(2, ids);
            select.executeQuery().close();
        }
    }

    /** Locks steps that are on no ladder, in the same order. */
    public void lockAlone(Connection connection, Collection<UUID> steps) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(LOCK_ALONE)) {
            select.setArray(1, connection.createArrayOf("uuid", steps.toArray()));
            select.executeQuery().close();
        }
    }

    /**
     * Settles steps; the caller holds the locks of all of them. A step whose claim is no longer the one it is held under is
     * left as it is.
     */
    public void settle(Connection connection, List<Settlement> settlements) throws SQLException {
        Columns<Settlement> columns = Columns.of(connection, settlements);
        try (PreparedStatement update = connection.prepareStatement(SETTLE)) {
            update.setArray(1, columns.uuids(settlement -> settlement.step().id()));
            update.setArray(2, columns.uuids(settlement -> settlement.step().claim()));
            update.setArray(3, columns.texts(settlement -> settlement.state().name()));
            update.setArray(4, columns.instants(Settlement::dueAt));
            update.setArray(5, columns.integers(Settlement::attempts));
            update.setArray(6, columns.integers(Settlement::doubts));
            update.executeUpdate();
        }
    }

    private static List<ClaimedStep> steps(PreparedStatement statement) throws SQLException {
        List<ClaimedStep> steps = new ArrayList<>();
        try (ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                steps.add(new ClaimedStep(
                        row.getObject("id", UUID.class),
                        row.getObject("notice_id", UUID.class),
                        ChannelKind.valueOf(row.getString("channel")),
                        row.getObject("claim", UUID.class),
                        row.getInt("attempts"),
                        row.getInt("doubts"),
                        row.getObject("rung") != null));
            }
        }
        return steps;
    }

    private static void setInstant(PreparedStatement statement, int index, Instant instant) throws SQLException {
        statement.setObject(index, Timestamps.toColumn(instant), Types.TIMESTAMP_WITH_TIMEZONE);
    }
}
