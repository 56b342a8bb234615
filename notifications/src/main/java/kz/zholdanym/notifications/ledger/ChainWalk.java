package kz.zholdanym.notifications.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import kz.zholdanym.documents.proof.Sha256;
import kz.zholdanym.notifications.chain.ChainBreak;
import kz.zholdanym.notifications.chain.ChainFault;
import org.jspecify.annotations.Nullable;

/** Follows one chain from its first row to the first that does not hold. */
final class ChainWalk {

    private final UUID noticeId;
    private Sha256 previous = EvidenceHash.GENESIS;
    private int expected = 1;
    private @Nullable ChainFault fault;

    ChainWalk(UUID noticeId) {
        this.noticeId = noticeId;
    }

    /** Takes the next row, in the order of positions. */
    void take(ResultSet row) throws SQLException {
        if (fault == null) {
            fault = faultOf(row);
        }
        if (fault == null) {
            previous = StoredEvidence.hash(row);
            expected++;
        }
    }

    /**
     * Ends the walk.
     *
     * @param head the hash recorded as the last of the chain; null if none was
     * @param begun whether the chain must have begun, because the notice has been queued
     */
    Optional<ChainBreak> end(byte @Nullable [] head, boolean begun) {
        boolean empty = head == null && expected == 1 && !begun;
        if (fault == null && !empty && !Arrays.equals(previous.bytes(), head)) {
            fault = ChainFault.CUT_OFF;
        }
        return Optional.ofNullable(fault).map(found -> new ChainBreak(noticeId, expected, found));
    }

    private @Nullable ChainFault faultOf(ResultSet row) throws SQLException {
        if (row.getInt("position") != expected) {
            return ChainFault.TAKEN_OUT;
        }
        try {
            Sha256 claimed = StoredEvidence.previousHash(row);
            if (!EvidenceHash.of(claimed, expected, StoredEvidence.read(row)).equals(StoredEvidence.hash(row))) {
                return ChainFault.CHANGED;
            }
            return claimed.equals(previous) ? null : ChainFault.EXCHANGED;
        } catch (IllegalArgumentException unreadable) {
            // an event, a channel or a hash that there is not: it was not written by the ledger
            return ChainFault.CHANGED;
        }
    }
}
