package kz.zholdanym.notifications.notice;

import java.time.Instant;
import java.util.UUID;
import kz.zholdanym.notifications.ledger.Salt;

/**
 * A notice as it was issued.
 *
 * @param salt what its evidence commits to addresses with
 */
public record IssuedNotice(UUID id, Notice notice, Recipient recipient, Salt salt, Instant issuedAt) {

    /** Without the person and the salt, because it ends up in logs. */
    @Override
    public String toString() {
        return "IssuedNotice[" + id + ", " + notice.kind() + "]";
    }
}
