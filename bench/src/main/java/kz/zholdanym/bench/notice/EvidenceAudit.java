package kz.zholdanym.bench.notice;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import javax.sql.DataSource;
import kz.zholdanym.notifications.ledger.CheckedChains;
import kz.zholdanym.notifications.ledger.EvidenceCheck;

/** Reads, when all is over, what is proven of each notice. */
final class EvidenceAudit {

    private static final int CHAINS_AT_ONCE = 2_000;

    private final DataSource database;

    EvidenceAudit(DataSource database) {
        this.database = database;
    }

    /** How many notices have each sequence of events. */
    Map<String, Long> stories() throws SQLException {
        Map<String, Long> stories = new TreeMap<>();
        query("""
                select story, count(*) from (
                    select string_agg(event, ' ' order by position) as story
                    from notifications.evidence group by notice_id) told group by story""", row -> stories.put(row.getString(1), row.getLong(2)));
        return stories;
    }

    /** The numbers of the people whose notice was in doubt at some time. */
    Set<String> inDoubt() throws SQLException {
        Set<String> phones = new TreeSet<>();
        query("""
                select distinct notice.phone from notifications.evidence evidence
                join notifications.notice notice on notice.id = evidence.notice_id
                where evidence.event = 'IN_DOUBT'""", row -> phones.add(row.getString(1)));
        return phones;
    }

    /** The numbers of the people told by a step in this state. */
    Set<String> inState(String state) throws SQLException {
        Set<String> phones = new TreeSet<>();
        query("""
                select notice.phone from notifications.delivery_step step
                join notifications.notice notice on notice.id = step.notice_id
                where step.state = '%s'""".formatted(state), row -> phones.add(row.getString(1)));
        return phones;
    }

    /** Recomputes all chains, by the check that the portal runs every night. */
    Chains check() throws SQLException {
        long notices = 0;
        long rows = 0;
        int broken = 0;
        Optional<UUID> after = Optional.empty();
        do {
            CheckedChains checked = next(after);
            notices += checked.notices();
            rows += checked.rows();
            broken += checked.breaks().size();
            after = checked.last();
        } while (after.isPresent());
        return new Chains(notices, rows, broken);
    }

    private CheckedChains next(Optional<UUID> after) throws SQLException {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            return new EvidenceCheck().next(connection, after, CHAINS_AT_ONCE);
        }
    }

    private void query(String text, Reader reader) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(text)) {
            while (row.next()) {
                reader.read(row);
            }
        }
    }

    /** Takes one row. */
    @FunctionalInterface
    private interface Reader {
        void read(ResultSet row) throws SQLException;
    }

    /** What the check found. */
    record Chains(long notices, long rows, int broken) {}
}
