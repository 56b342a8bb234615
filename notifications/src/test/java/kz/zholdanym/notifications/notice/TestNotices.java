package kz.zholdanym.notifications.notice;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kz.zholdanym.law.language.Language;
import kz.zholdanym.notifications.database.Database;
import kz.zholdanym.notifications.database.Ids;
import kz.zholdanym.notifications.ledger.Salt;

/** Notices that are on the portal only. */
public final class TestNotices {

    private TestNotices() {}

    /** A notice to this account, without any channel. */
    public static UUID issue(Database database, NoticeKind kind, String account, Language language, Instant at) {
        Recipient recipient = new Recipient(account, language, Optional.empty(), Optional.empty(), Set.of());
        IssuedNotice issued = new IssuedNotice(Ids.next(), SampleNotices.of(kind), recipient, Salt.random(), at);
        return database.inOwnTransaction(connection -> {
            new IssuedNotices().add(connection, issued);
            return issued.id();
        });
    }
}
