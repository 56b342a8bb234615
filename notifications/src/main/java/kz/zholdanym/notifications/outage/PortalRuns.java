package kz.zholdanym.notifications.outage;

import jakarta.enterprise.context.Dependent;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import kz.zholdanym.notifications.database.Timestamps;

/** The signs of life of all runs of all servers, in the caller's transaction. */
@Dependent
class PortalRuns {

    private static final String LAST = """
            select max(seen_at) as seen_at,
                   bool_and(stopped_at is not null) filter (where seen_at > (
                       select max(seen_at) from notifications.portal_run) - make_interval(secs => ?)) as stopped
            from notifications.portal_run""";
    private static final String SEEN = """
            insert into notifications.portal_run as known (id, started_at, seen_at) values (?, ?, ?)
            on conflict (id) do update set seen_at = greatest(known.seen_at, excluded.seen_at)""";
    private static final String STOPPED = """
            update notifications.portal_run set seen_at = greatest(seen_at, ?), stopped_at = ? where id = ?""";

    /**
     * The last sign of life of any server.
     *
     * @param lately servers that have been silent for longer than this before it are not asked whether they were stopped
     */
    Optional<LastSign> last(Connection connection, Duration lately) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(LAST)) {
            select.setLong(1, lately.toSeconds());
            try (ResultSet row = select.executeQuery()) {
                row.next();
                boolean stopped = row.getBoolean("stopped");
                return Timestamps.fromColumn(row, "seen_at").map(at -> new LastSign(at, stopped));
            }
        }
    }

    void seen(Connection connection, UUID run, Instant now) throws SQLException {
        try (PreparedStatement seen = connection.prepareStatement(SEEN)) {
            seen.setObject(1, run);
            setInstant(seen, 2, now);
            setInstant(seen, 3, now);
            seen.executeUpdate();
        }
    }

    void stopped(Connection connection, UUID run, Instant now) throws SQLException {
        try (PreparedStatement stopped = connection.prepareStatement(STOPPED)) {
            setInstant(stopped, 1, now);
            setInstant(stopped, 2, now);
            stopped.setObject(3, run);
            stopped.executeUpdate();
        }
    }

    private static void setInstant(PreparedStatement statement, int index, Instant instant) throws SQLException {
        statement.setObject(index, Timestamps.toColumn(instant), Types.TIMESTAMP_WITH_TIMEZONE);
    }

    /** @param stopped whether every server that lived then had said that it was being stopped */
    record LastSign(Instant at, boolean stopped) {}
}
