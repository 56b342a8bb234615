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
import java.util.Optional;
import kz.zholdanym.notifications.channel.ChannelKind;
import kz.zholdanym.notifications.database.Timestamps;

/** Whether providers answer, as all servers see it together; in the caller's transaction. */
@Dependent
public class ProviderContacts {

    /** A provider that no running server has had in its settings for this long is not in use. */
    private static final Duration IN_USE = Duration.ofMinutes(2);

    private static final String COLUMNS = "channel, provider, answered_at, failing_since, failed_at, failures";
    private static final String FIND =
            "select " + COLUMNS + " from notifications.provider_contact where channel = ? and provider = ? for update";
    private static final String WRITE = "insert into notifications.provider_contact (" + COLUMNS
            + ", used_at) values (?, ?, ?, ?, ?, ?, ?) on conflict (channel, provider) do update set"
            + " answered_at = excluded.answered_at, failing_since = excluded.failing_since,"
            + " failed_at = excluded.failed_at, failures = excluded.failures,"
            + " used_at = greatest(provider_contact.used_at, excluded.used_at)";
    private static final String IN_USE_SINCE =
            "select " + COLUMNS + " from notifications.provider_contact where used_at >= ? order by channel, provider";
    private static final String FORGET = """
            update notifications.provider_contact set failing_since = null, failures = 0 where channel = ?""";

    /** Adds what a server has seen. Servers write one after the other: the caller holds {@link MeasurementLock}. */
    void add(Connection connection, List<ProviderContact> seen, Instant now) throws SQLException {
        try (PreparedStatement write = connection.prepareStatement(WRITE)) {
            for (ProviderContact contact : seen) {
                ProviderContact known = find(connection, contact.channel(), contact.provider());
                bind(write, known.and(contact), now);
                write.addBatch();
            }
            write.executeBatch();
        }
    }

    /** The providers in use, by channel. */
    public List<ProviderContact> inUse(Connection connection, Instant now) throws SQLException {
        List<ProviderContact> contacts = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement(IN_USE_SINCE)) {
            setInstant(select, 1, Optional.of(now.minus(IN_USE)));
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    contacts.add(read(row));
                }
            }
        }
        return contacts;
    }

    /** What failed on the channel is over and says nothing of what comes. */
    public void forgetFailures(Connection connection, ChannelKind channel) throws SQLException {
        try (PreparedStatement forget = connection.prepareStatement(FORGET)) {
            forget.setString(1, channel.name());
            forget.executeUpdate();
        }
    }

    private static ProviderContact find(Connection connection, ChannelKind channel, String provider)
            throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(FIND)) {
            select.setString(1, channel.name());
            select.setString(2, provider);
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? read(row) : ProviderContact.none(channel, provider);
            }
        }
    }

    private static void bind(PreparedStatement write, ProviderContact contact, Instant now) throws SQLException {
        write.setString(1, contact.channel().name());
        write.setString(2, contact.provider());
        setInstant(write, 3, contact.answeredAt());
        setInstant(write, 4, contact.failingSince());
        setInstant(write, 5, contact.failedAt());
        write.setInt(6, contact.failures());
        setInstant(write, 7, Optional.of(now));
    }

    private static ProviderContact read(ResultSet row) throws SQLException {
        return new ProviderContact(
                ChannelKind.valueOf(row.getString("channel")),
                row.getString("provider"),
                Timestamps.fromColumn(row, "answered_at"),
                Timestamps.fromColumn(row, "failing_since"),
                Timestamps.fromColumn(row, "failed_at"),
                row.getInt("failures"));
    }

    private static void setInstant(PreparedStatement statement, int index, Optional<Instant> instant)
            throws SQLException {
        statement.setObject(index, Timestamps.toColumn(instant.orElse(null)), Types.TIMESTAMP_WITH_TIMEZONE);
    }
}
