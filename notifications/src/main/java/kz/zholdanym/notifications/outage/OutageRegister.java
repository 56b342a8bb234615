package kz.zholdanym.notifications.outage;

import jakarta.enterprise.context.Dependent;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.zholdanym.notifications.channel.ChannelKind;
import kz.zholdanym.notifications.database.Ids;
import kz.zholdanym.notifications.database.Timestamps;

/** The rows of the register, in the caller's transaction. Rows are added and never changed. */
@Dependent
class OutageRegister {

    private static final String BEGIN = """
            insert into notifications.outage (id, channel, cause, began_at, noticed_at) values (?, ?, ?, ?, ?)
            on conflict (channel, began_at) do nothing""";
    private static final String END = """
            insert into notifications.outage_end (outage, ending, ended_at, noticed_at) values (?, ?, ?, ?)
            on conflict (outage) do nothing""";
    private static final String SELECT = """
            select outage.id, outage.channel, outage.cause, outage.began_at, outage_end.ended_at, outage_end.ending
            from notifications.outage left join notifications.outage_end on outage_end.outage = outage.id
            """;
    private static final String OVERLAPPING = SELECT + """
            where outage.began_at < ? and (outage_end.ended_at is null or outage_end.ended_at > ?)
            order by outage.began_at desc, outage.channel limit ?""";
    private static final String OPEN = SELECT + "where outage_end.outage is null order by outage.began_at";
    private static final String MEASURED_SINCE = "select min(started_at) as since from notifications.portal_run";

    /** Notes the beginning of an outage, once. */
    UUID begin(Connection connection, ChannelKind channel, OutageCause cause, Instant beganAt, Instant now)
            throws SQLException {
        UUID id = Ids.next();
        try (PreparedStatement begin = connection.prepareStatement(BEGIN)) {
            begin.setObject(1, id);
            begin.setString(2, channel.name());
            begin.setString(3, cause.name());
            setInstant(begin, 4, beganAt);
            setInstant(begin, 5, now);
            begin.executeUpdate();
        }
        return id;
    }

    /** Notes the end of an outage, once. */
    void end(Connection connection, UUID outage, OutageEnding ending, Instant endedAt, Instant now)
            throws SQLException {
        try (PreparedStatement end = connection.prepareStatement(END)) {
            end.setObject(1, outage);
            end.setString(2, ending.name());
            setInstant(end, 3, endedAt);
            setInstant(end, 4, now);
            end.executeUpdate();
        }
    }

    /** Those that have not ended, the first first. */
    List<Outage> open(Connection connection) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(OPEN)) {
            return outages(select);
        }
    }

    /** Those of which some part lies between two moments, the latest first. */
    List<Outage> overlapping(Connection connection, Instant from, Instant until, int atMost) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(OVERLAPPING)) {
            setInstant(select, 1, until);
            setInstant(select, 2, from);
            select.setInt(3, atMost);
            return outages(select);
        }
    }

    /** Since when outages have been measured; empty before the first server has run. */
    Optional<Instant> measuredSince(Connection connection) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(MEASURED_SINCE);
                ResultSet row = select.executeQuery()) {
            return row.next() ? Timestamps.fromColumn(row, "since") : Optional.empty();
        }
    }

    private static List<Outage> outages(PreparedStatement select) throws SQLException {
        List<Outage> outages = new ArrayList<>();
        try (ResultSet row = select.executeQuery()) {
            while (row.next()) {
                outages.add(new Outage(
                        row.getObject("id", UUID.class),
                        ChannelKind.valueOf(row.getString("channel")),
                        OutageCause.valueOf(row.getString("cause")),
                        Timestamps.fromColumn(row, "began_at").orElseThrow(),
                        Timestamps.fromColumn(row, "ended_at"),
                        Optional.ofNullable(row.getString("ending")).map(OutageEnding::valueOf)));
            }
        }
        return outages;
    }

    private static void setInstant(PreparedStatement statement, int index, Instant instant) throws SQLException {
        statement.setObject(index, Timestamps.toColumn(instant), Types.TIMESTAMP_WITH_TIMEZONE);
    }
}
