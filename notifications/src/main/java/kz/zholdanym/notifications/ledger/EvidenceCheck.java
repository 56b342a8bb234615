package kz.zholdanym.notifications.ledger;

import jakarta.enterprise.context.Dependent;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import kz.zholdanym.notifications.chain.ChainBreak;

/** Recomputes the chains of notices from their rows, to find what has been changed, added or taken away behind our back. */
@Dependent
public class EvidenceCheck {

    /** Ids come from wherever one of a chain may have been left: none of the tables is believed more than the others. */
    private static final String CHAINS = """
            select id from (
                (select id from notifications.notice where id > ? order by id limit ?)
                union (select notice_id from notifications.evidence_head where notice_id > ? order by notice_id limit ?)
                union (select distinct notice_id from notifications.evidence
                       where notice_id > ? order by notice_id limit ?)) chain
            order by id limit ?""";

    private static final String ENDS = """
            select chain.id, head.hash,
                   exists (select from notifications.delivery_step step where step.notice_id = chain.id) as begun
            from unnest(?::uuid[]) chain (id) left join notifications.evidence_head head on head.notice_id = chain.id""";

    private static final String ROWS = "select " + StoredEvidence.COLUMNS
            + " from notifications.evidence where notice_id = any (?) order by notice_id, position";

    private static final UUID BEFORE_ALL = new UUID(0, 0);
    private static final int FETCHED = 1_000;

    /**
     * The first position of the chain that does not hold; rows missing at its end count as the position after the last.
     *
     * @return empty if the chain is whole
     */
    public Optional<Integer> firstBreak(Connection connection, UUID noticeId) throws SQLException {
        return check(connection, List.of(noticeId)).breaks().stream()
                .map(ChainBreak::position)
                .findFirst();
    }

    /**
     * Recomputes the next chains in the order of their notices' ids. The transaction has to be new: what is read is one
     * moment's state, so that a row which is being appended is no break.
     *
     * @param after the notice to go on after; empty for the first
     * @param atMost how many chains; their rows are read in parts
     */
    public CheckedChains next(Connection connection, Optional<UUID> after, int atMost) throws SQLException {
        try (Statement snapshot = connection.createStatement()) {
            snapshot.execute("set transaction isolation level repeatable read read only");
        }
        List<UUID> chains = chains(connection, after.orElse(BEFORE_ALL), atMost);
        CheckedChains checked = check(connection, chains);
        return chains.size() < atMost
                ? new CheckedChains(checked.notices(), checked.rows(), checked.breaks(), Optional.empty())
                : checked;
    }

    /** Recomputes these chains. */
    static CheckedChains check(Connection connection, List<UUID> chains) throws SQLException {
        Map<UUID, ChainWalk> walks = new LinkedHashMap<>();
        chains.forEach(chain -> walks.put(chain, new ChainWalk(chain)));
        Object[] ids = chains.toArray();
        long rows = 0;
        try (PreparedStatement select = connection.prepareStatement(ROWS)) {
            select.setFetchSize(FETCHED);
            select.setArray(1, connection.createArrayOf("uuid", ids));
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    Objects.requireNonNull(walks.get(row.getObject("notice_id", UUID.class)))
                            .take(row);
                    rows++;
                }
            }
        }
        Optional<UUID> last = chains.isEmpty() ? Optional.empty() : Optional.of(chains.get(chains.size() - 1));
        return new CheckedChains(chains.size(), rows, breaks(connection, ids, walks), last);
    }

    private static List<ChainBreak> breaks(Connection connection, Object[] ids, Map<UUID, ChainWalk> walks)
            throws SQLException {
        List<ChainBreak> breaks = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement(ENDS)) {
            select.setArray(1, connection.createArrayOf("uuid", ids));
            try (ResultSet end = select.executeQuery()) {
                while (end.next()) {
                    Objects.requireNonNull(walks.get(end.getObject("id", UUID.class)))
                            .end(end.getBytes("hash"), end.getBoolean("begun"))
                            .ifPresent(breaks::add);
                }
            }
        }
        return breaks;
    }

    private static List<UUID> chains(Connection connection, UUID after, int atMost) throws SQLException {
        List<UUID> chains = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement(CHAINS)) {
            for (int table = 0; table < 3; table++) {
                select.setObject(2 * table + 1, after);
                select.setInt(2 * table + 2, atMost);
            }
            select.setInt(7, atMost);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    chains.add(row.getObject("id", UUID.class));
                }
            }
        }
        return chains;
    }
}
