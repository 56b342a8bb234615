package kz.zholdanym.notifications.ledger;

import jakarta.enterprise.context.Dependent;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import kz.zholdanym.documents.proof.Sha256;
import kz.zholdanym.notifications.database.Columns;
import org.jspecify.annotations.Nullable;

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
            select * from unnest(
                ?::uuid[], ?::int[], ?::uuid[], ?::text[], ?::text[], ?::int[], ?::text[], ?::bytea[],
                ?::bytea[], ?::text[], ?::text[], ?::text[], ?::timestamptz[], ?::timestamptz[], ?::bytea[], ?::bytea[])""";
    private static final String MOVE_HEADS = """
            insert into notifications.evidence_head (notice_id, position, hash)
            select * from unnest(?::uuid[], ?::int[], ?::bytea[]) as head (notice_id, position, hash) order by notice_id
            on conflict (notice_id) do update set position = excluded.position, hash = excluded.hash""";

    /** Begins the chains of notices that are being issued: nobody else knows of them yet, so that there is nothing to lock. */
    public void begin(Connection connection, List<Evidence> rows) throws SQLException {
        if (!rows.isEmpty()) {
            append(connection, rows, new HashMap<>());
        }
    }

    /**
     * Appends the rows in the order given, each to the chain of its notice. Chains are locked until the transaction ends,
     * always in the order of their ids, so that writers wait for each other and never deadlock.
     */
    public void append(Connection connection, List<Evidence> rows) throws SQLException {
        if (!rows.isEmpty()) {
            append(connection, rows, lockHeads(connection, rows));
        }
    }

    private static void append(Connection connection, List<Evidence> rows, Map<UUID, Link> heads) throws SQLException {
        List<Entry> entries = new ArrayList<>();
        for (Evidence row : rows) {
            Link previous = heads.getOrDefault(row.noticeId(), Link.NONE);
            int position = previous.position() + 1;
            Sha256 hash = EvidenceHash.of(previous.hash(), position, row);
            entries.add(new Entry(row, position, previous.hash(), hash));
            heads.put(row.noticeId(), new Link(position, hash));
        }
        insert(connection, entries);
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

    private static void insert(Connection connection, List<Entry> entries) throws SQLException {
        Columns<Evidence> rows =
                Columns.of(connection, entries.stream().map(Entry::row).toList());
        Columns<Entry> links = Columns.of(connection, entries);
        try (PreparedStatement insert = connection.prepareStatement(APPEND)) {
            insert.setArray(1, rows.uuids(Evidence::noticeId));
            insert.setArray(2, links.integers(Entry::position));
            insert.setArray(3, rows.uuids(Evidence::stepId));
            insert.setArray(4, rows.texts(row -> row.channel().name()));
            insert.setArray(5, rows.texts(row -> row.event().name()));
            insert.setArray(6, rows.integers(Evidence::attempt));
            insert.setArray(7, rows.texts(EvidenceLedger::maskedAddress));
            insert.setArray(8, rows.bytes(EvidenceLedger::commitment));
            insert.setArray(9, rows.bytes(EvidenceLedger::content));
            insert.setArray(10, rows.texts(Evidence::provider));
            insert.setArray(11, rows.texts(Evidence::providerId));
            insert.setArray(12, rows.texts(Evidence::detail));
            insert.setArray(13, rows.instants(Evidence::sentAt));
            insert.setArray(14, rows.instants(Evidence::occurredAt));
            insert.setArray(15, links.bytes(entry -> entry.previous().bytes()));
            insert.setArray(16, links.bytes(entry -> entry.hash().bytes()));
            insert.executeUpdate();
        }
    }

    private static @Nullable String maskedAddress(Evidence row) {
        DisclosedAddress address = row.address();
        return address == null ? null : address.masked();
    }

    private static byte @Nullable [] commitment(Evidence row) {
        DisclosedAddress address = row.address();
        return address == null ? null : address.commitment().bytes();
    }

    private static byte @Nullable [] content(Evidence row) {
        Sha256 content = row.content();
        return content == null ? null : content.bytes();
    }

    private static void moveHeads(Connection connection, Map<UUID, Link> heads) throws SQLException {
        Columns<Map.Entry<UUID, Link>> columns = Columns.of(connection, heads.entrySet());
        try (PreparedStatement move = connection.prepareStatement(MOVE_HEADS)) {
            move.setArray(1, columns.uuids(Map.Entry::getKey));
            move.setArray(2, columns.integers(head -> head.getValue().position()));
            move.setArray(3, columns.bytes(head -> head.getValue().hash().bytes()));
            move.executeUpdate();
        }
    }

    /** A row with its place in its chain. */
    private record Entry(Evidence row, int position, Sha256 previous, Sha256 hash) {}

    /** The last row of a chain. */
    private record Link(int position, Sha256 hash) {
        static final Link NONE = new Link(0, EvidenceHash.GENESIS);
    }
}
