package kz.zholdanym.notifications.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import kz.zholdanym.documents.proof.Sha256;
import kz.zholdanym.notifications.channel.ChannelKind;
import kz.zholdanym.notifications.database.Timestamps;
import org.jspecify.annotations.Nullable;

/** Rows of the ledger as they are read back. What the ledger cannot have written is an {@link IllegalArgumentException}. */
final class StoredEvidence {

    /** All columns of the table {@code evidence}. */
    static final String COLUMNS = """
            position, notice_id, step_id, channel, event, attempt, masked_address, address_commitment,
            content_sha256, provider, provider_id, detail, sent_at, occurred_at, previous_hash, hash""";

    private StoredEvidence() {}

    static Evidence read(ResultSet row) throws SQLException {
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

    static Sha256 hash(ResultSet row) throws SQLException {
        return Sha256.ofDigest(row.getBytes("hash"));
    }

    static Sha256 previousHash(ResultSet row) throws SQLException {
        return Sha256.ofDigest(row.getBytes("previous_hash"));
    }

    private static @Nullable DisclosedAddress address(ResultSet row) throws SQLException {
        String masked = row.getString("masked_address");
        Sha256 commitment = sha256(row, "address_commitment");
        if (commitment == null || masked == null) {
            if (commitment != null || masked != null) {
                throw new IllegalArgumentException("Half an address");
            }
            return null;
        }
        return new DisclosedAddress(masked, commitment);
    }

    private static @Nullable Sha256 sha256(ResultSet row, String column) throws SQLException {
        byte[] digest = row.getBytes(column);
        return digest == null ? null : Sha256.ofDigest(digest);
    }
}
