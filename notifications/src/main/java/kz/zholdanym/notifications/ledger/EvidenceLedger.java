package kz.zholdanym.notifications.ledger;

import jakarta.enterprise.context.Dependent;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import kz.zholdanym.documents.proof.Sha256;
import kz.zholdanym.notifications.database.Timestamps;

/** Appends evidence, in the transaction of what it is evidence of. */
@Dependent
public class EvidenceLedger {

    private static final String LOCK_HEADS = """
            select notice_id, position, hash from notifications.evidence_head
            where notice_id = any (?) order by notice_id for no key update""";
    private static final String APPEND = """
            insert into notifications.evidence
                (notice_id, position, step_id, channel, event, attempt, masked_address, address_commitment,
                 content_sha256, provider, provider_id, detail, sent_at, occurred_at, previous_hash, hash)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";
    private static final String MOVE_HEADS = """
            insert into notifications.evidence_head (notice_id, position, hash) values (?, ?, ?)
            on conflict (notice_id) do update set position = excluded.position, hash = excluded.hash""";

    /**
     * Appends the rows in the order given, each to the chain of its notice. Chains are locked until the transaction ends,
     * always in the order of their ids, so that writers wait for each other and never deadlock.
     */
    public void append(Connection connection, List<Evidence> rows) throws SQLException {
        if (rows.isEmpty()) {
            return;
        }
        Map<UUID, Link> heads = lockHeads(connection, rows);
        try (PreparedStatement insert = connection.prepareStatement(APPEND)) {
            for (Evidence row : rows) {
                Link previous = heads.getOrDefault(row.noticeId(), Link.NONE);
                int position = previous.position() + 1;
                Sha256 hash = EvidenceHash.of(previous.hash(), position, row);
                bind(insert, row, position, previous.hash(), hash);
                insert.addBatch();
                heads.put(row.noticeId(), new Link(position, hash));
            }
            insert.executeBatch();
        }
        moveHeads(connection, heads);
    }

    private static Map<UUID, Link> lockHeads(Connection connection, List<Evidence> rows) throws SQLException {
        Object[] notices = new TreeSet<>(rows.stream().map(Evidence::noticeId).toList()).toArray();
        Map<UUID, Link> heads = new HashMap<>();
        try (PreparedStatement select = connection.prepareStatement(LOCK_HEADS)) {
            select.setArray(1, connection.createArrayOf("uuid", notices));
            try (ResultSet found = select.executeQuery()) {
                while (found.next()) {
                    heads.put(
                            found.getObject(1, UUID.class),
                            new Link(found.getInt(2), Sha256.ofDigest(found.getBytes(3))));
                }
            }
        }
        return heads;
    }

    private static void bind(PreparedStatement insert, Evidence row, int position, Sha256 previous, Sha256 hash)
            throws SQLException {
        DisclosedAddress address = row.address();
        Sha256 content = row.content();
        insert.setObject(1, row.noticeId());
        insert.setInt(2, position);
        insert.setObject(3, row.stepId());
        insert.setString(4, row.channel().name());
        insert.setString(5, row.event().name());
        insert.setInt(6, row.attempt());
        insert.setString(7, address == null ? null : address.masked());
        insert.setBytes(8, address == null ? null : address.commitment().bytes());
        insert.setBytes(9, content == null ? null : content.bytes());
        insert.setString(10, row.provider());
        insert.setString(11, row.providerId());
        insert.setString(12, row.detail());
        insert.setObject(13, Timestamps.toColumn(row.sentAt()), Types.TIMESTAMP_WITH_TIMEZONE);
        insert.setObject(14, Timestamps.toColumn(row.occurredAt()), Types.TIMESTAMP_WITH_TIMEZONE);
        insert.setBytes(15, previous.bytes());
        insert.setBytes(16, hash.bytes());
    }

    private static void moveHeads(Connection connection, Map<UUID, Link> heads) throws SQLException {
        try (PreparedStatement move = connection.prepareStatement(MOVE_HEADS)) {
            for (Map.Entry<UUID, Link> head : heads.entrySet()) {
                move.setObject(1, head.getKey());
                move.setInt(2, head.getValue().position());
                move.setBytes(3, head.getValue().hash().bytes());
                move.addBatch();
            }
            move.executeBatch();
        }
    }

    /** The last row of a chain. */
    private record Link(int position, Sha256 hash) {
        static final Link NONE = new Link(0, EvidenceHash.GENESIS);
    }
}
