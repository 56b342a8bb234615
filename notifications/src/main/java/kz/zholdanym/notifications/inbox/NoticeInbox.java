package kz.zholdanym.notifications.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.zholdanym.documents.proof.Sha256;
import kz.zholdanym.notifications.channel.ChannelKind;
import kz.zholdanym.notifications.channel.Content.EmailLetter;
import kz.zholdanym.notifications.database.Database;
import kz.zholdanym.notifications.ledger.Evidence;
import kz.zholdanym.notifications.ledger.EvidenceEvent;
import kz.zholdanym.notifications.ledger.EvidenceLedger;
import kz.zholdanym.notifications.notice.IssuedNotice;
import kz.zholdanym.notifications.notice.IssuedNotices;
import kz.zholdanym.notifications.template.NoticeTexts;

/**
 * The inboxes of all accounts. Notices to staff are in none: what they are told of is on their desk. An account sees its own
 * notices; for anyone else they do not exist.
 */
@ApplicationScoped
@Transactional(rollbackOn = Exception.class)
public class NoticeInbox {

    private Database database;
    private InboxRows rows;
    private IssuedNotices notices;
    private NoticeTexts texts;
    private EvidenceLedger ledger;
    private InstantSource clock;

    /** For the container. */
    @SuppressWarnings("NullAway") // a proxy, whose fields nobody reads
    protected NoticeInbox() {}

    @Inject
    NoticeInbox(
            Database database,
            InboxRows rows,
            IssuedNotices notices,
            NoticeTexts texts,
            EvidenceLedger ledger,
            InstantSource clock) {
        this.database = database;
        this.rows = rows;
        this.notices = notices;
        this.texts = texts;
        this.ledger = ledger;
        this.clock = clock;
    }

    /**
     * The notices of an account, the newest first.
     *
     * @param after the notice to go on after; empty for the newest
     */
    public List<InboxNotice> page(String account, Optional<UUID> after, int atMost) {
        return database.inCallersTransaction(connection -> rows.page(connection, account, after, atMost));
    }

    /** How many notices of an account nobody has opened here. */
    public long unopened(String account) {
        return database.inCallersTransaction(connection -> rows.unopened(connection, account));
    }

    /**
     * Opens a notice for its addressee. The first time becomes evidence, with the fingerprint of what was shown; opening it
     * again, also at the same moment, adds nothing.
     *
     * @return empty if this account has no such notice
     */
    public Optional<OpenedNotice> open(String account, UUID noticeId) {
        return database.inCallersTransaction(connection -> {
            Optional<InboxNotice> found = rows.find(connection, account, noticeId);
            return found.isEmpty() ? Optional.empty() : Optional.of(open(connection, account, found.get()));
        });
    }

    private OpenedNotice open(Connection connection, String account, InboxNotice found) throws SQLException {
        EmailLetter letter = letter(connection, found);
        InboxNotice opened = found;
        if (found.openedAt().isEmpty()) {
            rows.lock(connection, found.id());
            InboxNotice locked = rows.find(connection, account, found.id()).orElseThrow();
            if (locked.openedAt().isEmpty()) {
                ledger.append(connection, List.of(opening(found, letter)));
            }
            opened = rows.find(connection, account, found.id()).orElseThrow();
        }
        return new OpenedNotice(opened, letter.subject(), letter.text());
    }

    private EmailLetter letter(Connection connection, InboxNotice found) throws SQLException {
        IssuedNotice issued = Optional.ofNullable(
                        notices.find(connection, List.of(found.id())).get(found.id()))
                .orElseThrow();
        return (EmailLetter) texts.compose(issued.notice(), found.language(), ChannelKind.PORTAL);
    }

    /** The portal is no step of delivery: the row stands for the notice itself. */
    private Evidence opening(InboxNotice found, EmailLetter shown) {
        return new Evidence(
                found.id(),
                found.id(),
                ChannelKind.PORTAL,
                EvidenceEvent.OPENED,
                0,
                null,
                Sha256.of(shown.exactText().getBytes(StandardCharsets.UTF_8)),
                null,
                null,
                null,
                null,
                clock.instant());
    }
}
