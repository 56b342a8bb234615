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
import kz.zholdanym.notifications.template.ComposedNotice;
import kz.zholdanym.notifications.template.NoticeTexts;
import kz.zholdanym.notifications.template.TemplateMark;

/**
 * The inboxes of all accounts. Notices to staff are in none: what they are told of is on their desk. An account sees its own
 * notices; for anyone else they do not exist.
 */
@ApplicationScoped
@Transactional(rollbackOn = Exception.class)
public class NoticeInbox {

    /** What was opened before templates had versions was worded by what comes with the program. */
    private static final int BEFORE_VERSIONS = 1;

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
     * Opens a notice for its addressee. The first time becomes evidence, with the fingerprint of what was shown and the
     * version of its template; opening it again, also at the same moment, adds nothing and shows the same.
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
        if (found.openedAt().isPresent()) {
            return asOpened(connection, found);
        }
        rows.lock(connection, found.id());
        InboxNotice locked = rows.find(connection, account, found.id()).orElseThrow();
        if (locked.openedAt().isPresent()) {
            return asOpened(connection, locked);
        }
        ComposedNotice shown = texts.compose(issued(connection, found).notice(), found.language(), ChannelKind.PORTAL);
        ledger.append(connection, List.of(opening(found, shown)));
        return shown(rows.find(connection, account, found.id()).orElseThrow(), shown);
    }

    /** What the evidence has the fingerprint of stays what is shown, whatever has been published since. */
    private OpenedNotice asOpened(Connection connection, InboxNotice opened) throws SQLException {
        int version = TemplateMark.in(rows.openingDetail(connection, opened.id()))
                .map(TemplateMark::version)
                .orElse(BEFORE_VERSIONS);
        return shown(
                opened,
                texts.compose(issued(connection, opened).notice(), opened.language(), ChannelKind.PORTAL, version));
    }

    private static OpenedNotice shown(InboxNotice notice, ComposedNotice composed) {
        EmailLetter letter = (EmailLetter) composed.content();
        return new OpenedNotice(notice, letter.subject(), letter.text());
    }

    private IssuedNotice issued(Connection connection, InboxNotice found) throws SQLException {
        return Optional.ofNullable(notices.find(connection, List.of(found.id())).get(found.id()))
                .orElseThrow();
    }

    /** The portal is no step of delivery: the row stands for the notice itself. */
    private Evidence opening(InboxNotice found, ComposedNotice shown) {
        return new Evidence(
                found.id(),
                found.id(),
                ChannelKind.PORTAL,
                EvidenceEvent.OPENED,
                0,
                null,
                Sha256.of(shown.content().exactText().getBytes(StandardCharsets.UTF_8)),
                null,
                null,
                shown.template().toString(),
                null,
                clock.instant());
    }
}
