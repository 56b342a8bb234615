package kz.zholdanym.notifications.measurement;

import jakarta.enterprise.context.Dependent;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import kz.zholdanym.notifications.channel.ChannelKind;
import kz.zholdanym.notifications.database.Timestamps;

/** The hourly figures as they are kept, in the caller's transaction. */
@Dependent
public class TallyRegister {

    private static final String WRITE = """
            insert into notifications.send_tally (hour, channel, provider, outcome, run, messages, milliseconds)
            values (?, ?, ?, ?, ?, ?, ?)
            on conflict (hour, channel, provider, outcome, run)
            do update set messages = excluded.messages, milliseconds = excluded.milliseconds""";
    private static final String SINCE = """
            select hour, channel, provider, outcome, sum(messages) as messages, sum(milliseconds) as milliseconds
            from notifications.send_tally where hour >= ?
            group by hour, channel, provider, outcome order by hour, channel, provider, outcome""";

    private static final String WATCH_QUEUES = """
            insert into notifications.queue_hour as known (hour, channel, most_due, wait_seconds)
            select ?, channel, count(*), greatest(0, floor(extract(epoch from ? - min(due_at))))
            from notifications.delivery_step where state = 'QUEUED' and due_at <= ? and office is null group by channel
            on conflict (hour, channel) do update set
                most_due = greatest(known.most_due, excluded.most_due),
                wait_seconds = greatest(known.wait_seconds, excluded.wait_seconds)""";
    private static final String QUEUES_SINCE = """
            select hour, channel, most_due, wait_seconds from notifications.queue_hour where hour >= ?
            order by hour, channel""";

    /** Writes the totals of one run of a server over those it wrote before. */
    void write(Connection connection, UUID run, List<Tally> totals) throws SQLException {
        try (PreparedStatement write = connection.prepareStatement(WRITE)) {
            for (Tally total : totals) {
                setInstant(write, 1, total.hour());
                write.setString(2, total.channel().name());
                write.setString(3, total.provider());
                write.setString(4, total.outcome().name());
                write.setObject(5, run);
                write.setLong(6, total.messages());
                write.setLong(7, total.time().toMillis());
                write.addBatch();
            }
            write.executeBatch();
        }
    }

    /** What all servers counted in this hour and later. */
    List<Tally> since(Connection connection, Instant hour) throws SQLException {
        List<Tally> tallies = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement(SINCE)) {
            setInstant(select, 1, hour);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    tallies.add(new Tally(
                            Timestamps.fromColumn(row, "hour").orElseThrow(),
                            ChannelKind.valueOf(row.getString("channel")),
                            row.getString("provider"),
                            MeasuredOutcome.valueOf(row.getString("outcome")),
                            row.getLong("messages"),
                            Duration.ofMillis(row.getLong("milliseconds"))));
                }
            }
        }
        return tallies;
    }

    /** Looks at the queues, and keeps what is the most seen in the hour. */
    void watchQueues(Connection connection, Instant hour, Instant now) throws SQLException {
        try (PreparedStatement watch = connection.prepareStatement(WATCH_QUEUES)) {
            setInstant(watch, 1, hour);
            setInstant(watch, 2, now);
            setInstant(watch, 3, now);
            watch.executeUpdate();
        }
    }

    List<QueueHour> queuesSince(Connection connection, Instant hour) throws SQLException {
        List<QueueHour> hours = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement(QUEUES_SINCE)) {
            setInstant(select, 1, hour);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    hours.add(new QueueHour(
                            Timestamps.fromColumn(row, "hour").orElseThrow(),
                            ChannelKind.valueOf(row.getString("channel")),
                            row.getLong("most_due"),
                            Duration.ofSeconds(row.getLong("wait_seconds"))));
                }
            }
        }
        return hours;
    }

    private static void setInstant(PreparedStatement statement, int index, Instant instant) throws SQLException {
        statement.setObject(index, Timestamps.toColumn(instant), Types.TIMESTAMP_WITH_TIMEZONE);
    }
}
