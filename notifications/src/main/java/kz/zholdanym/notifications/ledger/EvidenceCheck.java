package kz.zholdanym.notifications.ledger;

import jakarta.enterprise.context.Dependent;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import kz.zholdanym.documents.proof.Sha256;
import kz.zholdanym.notifications.channel.ChannelKind;
import kz.zholdanym.notifications.database.Timestamps;
import org.jspecify.annotations.Nullable;

/** Recomputes the chain of a notice from its rows, to find what has been changed, added or taken away behind our back. */
@Dependent
public class EvidenceCheck {

    private static final String CHAIN = """
            select position, notice_id, step_id, channel, event, attempt, masked_address, address_commitment,
                   content_sha256, provider, provider_id, detail, sent_at, occurred_at, previous_hash, hash
            from notifications.evidence where notice_id = ? order by position""";
    private static final String HEAD = "select hash from notifications.evidence_head where notice_id = ?";

    /**
     * The first position of the chain that does not hold; rows missing at its end count as the position after the last.
     *
     * @return empty if the chain is whole
     */
    public Optional<Integer> firstBreak(Connection connection, UUID noticeId) throws SQLException {
        Sha256 previous = EvidenceHash.GENESIS;
        int expected = 1;
        try (PreparedStatement select = connection.prepareStatement(CHAIN)) {
            select.setObject(1, noticeId);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    Sha256 hash = EvidenceHash.of(previous, expected, read(row));
                    boolean holds = row.getInt("position") == expected
                            && previous.equals(sha256(row, "previous_hash"))
                            && hash.equals(sha256(row, "hash"));
                    if (!holds) {
                        return Optional.of(expected);
                    }
                    previous = hash;
                    expected++;
                }
            }
        }
        return endsWith(connection, noticeId, previous) ? Optional.empty() : Optional.of(expected);
    }

    private static boolean endsWith(Connection connection, UUID noticeId, Sha256 last) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(HEAD)) {
            select.setObject(1, noticeId);
            try (ResultSet row = select.executeQuery()) {
                Sha256 head = row.next() ? sha256(row, "hash") : EvidenceHash.GENESIS;
                return last.equals(head);
            }
        }
    }

    private static Evidence read(ResultSet row) throws SQLException {
        return new Evidence(
                row.getObject("notice_id", UUID.class),
                row.getObject("step_id", UUID.class),
                ChannelKind.valueOf(row.getString("channel")),
                EvidenceEvent.valueOf(row.getString("event")),
                row.getInt("attempt"),
                address(row),
                sha256(row, "content_sha256"),
                row.getString("provider"),
                row.getString("provider_id"),
                row.getString("detail"),
                Timestamps.fromColumn(row, "sent_at").orElse(null),
                Timestamps.fromColumn(row, "occurred_at").orElseThrow());
    }

    private static @Nullable DisclosedAddress address(ResultSet row) throws SQLException {
        Sha256 commitment = sha256(row, "address_commitment");
        return commitment == null ? null : new DisclosedAddress(row.getString("masked_address"), commitment);
    }

    private static @Nullable Sha256 sha256(ResultSet row, String column) throws SQLException {
        byte[] digest = row.getBytes(column);
        return digest == null ? null : Sha256.ofDigest(digest);
    }
}
