package kz.zholdanym.notifications.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import kz.zholdanym.law.language.Language;
import kz.zholdanym.notifications.channel.ChannelKind;
import kz.zholdanym.notifications.database.Database;
import kz.zholdanym.notifications.database.TestDatabase;
import kz.zholdanym.notifications.ledger.EvidenceCheck;
import kz.zholdanym.notifications.ledger.EvidenceLedger;
import kz.zholdanym.notifications.notice.IssuedNotices;
import kz.zholdanym.notifications.notice.NoticeKind;
import kz.zholdanym.notifications.notice.TestNotices;
import kz.zholdanym.notifications.template.NoticeTexts;
import kz.zholdanym.notifications.template.TemplateKey;
import kz.zholdanym.notifications.template.TemplatePart;
import kz.zholdanym.notifications.template.TestTexts;
import org.junit.jupiter.api.Test;

class NoticeInboxTest {

    private static final Instant TUE_2026_11_24 = Instant.parse("2026-11-24T06:00:00Z");

    private final Database database = TestDatabase.database();
    private final String account = UUID.randomUUID().toString();
    private final NoticeInbox inbox = inbox(new NoticeTexts());

    @Test
    void holdsEveryNoticeToThePersonTheNewestFirstInPages() {
        List<UUID> issued = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            issued.add(0, issue(NoticeKind.APPEAL_REGISTERED));
        }

        List<InboxNotice> first = inbox.page(account, Optional.empty(), 3);
        List<InboxNotice> rest = inbox.page(account, Optional.of(first.get(2).id()), 3);

        assertThat(first).extracting(InboxNotice::id).isEqualTo(issued.subList(0, 3));
        assertThat(rest).extracting(InboxNotice::id).isEqualTo(issued.subList(3, 5));
        assertThat(first.get(0).number()).isEqualTo("ЖТ-2026-01234567");
    }

    @Test
    void holdsNothingOfOthersAndNothingToStaff() {
        issue(NoticeKind.TERM_NEAR);
        assertThat(inbox.page(account, Optional.empty(), 9)).isEmpty();
        assertThat(inbox.page(UUID.randomUUID().toString(), Optional.empty(), 9))
                .isEmpty();
    }

    @Test
    void opensWithTheTextOfTheLetterInTheLanguageOfTheNotice() {
        UUID notice = issue(NoticeKind.FINAL_ANSWER);

        OpenedNotice opened = inbox.open(account, notice).orElseThrow();

        assertThat(opened.subject()).isEqualTo("№ ЖТ-2026-01234567 жолданымыңызға жауап берілді");
        assertThat(opened.text()).contains("Құқықтық негізі", "жауап берілді");
        assertThat(opened.notice().openedAt()).contains(TUE_2026_11_24);
    }

    @Test
    void showsWhatWasReadAlthoughAnotherTemplateIsPublishedSince() {
        TestTexts templates = new TestTexts();
        NoticeInbox worded = inbox(templates.texts());
        UUID notice = issue(NoticeKind.FINAL_ANSWER);
        UUID later = issue(NoticeKind.FINAL_ANSWER);
        String read = worded.open(account, notice).orElseThrow().text();

        templates.publish(
                new TemplateKey(NoticeKind.FINAL_ANSWER, Language.KK, ChannelKind.EMAIL),
                Map.of(
                        TemplatePart.SUBJECT, "Жаңа № ${number}",
                        TemplatePart.LETTER, "Жаңа мәтін",
                        TemplatePart.LINK_TEXT, "Ашу"));

        assertThat(worded.open(account, notice).orElseThrow().text()).isEqualTo(read);
        assertThat(worded.open(account, later).orElseThrow().text()).startsWith("Жаңа мәтін");
        assertThat(worded.open(account, later).orElseThrow().subject()).startsWith("Жаңа №");
        assertThat(chainIsWhole(later)).isTrue();
    }

    @Test
    void recordsTheFirstOpeningOnlyAndInTheChain() {
        UUID notice = issue(NoticeKind.FINAL_ANSWER);
        assertThat(inbox.unopened(account)).isOne();

        inbox.open(account, notice);
        inbox.open(account, notice);

        assertThat(openings(notice)).isOne();
        assertThat(inbox.unopened(account)).isZero();
        assertThat(chainIsWhole(notice)).isTrue();
    }

    @Test
    void recordsOneOpeningWhenManyWindowsOpenAtOnce() throws Exception {
        UUID notice = issue(NoticeKind.FINAL_ANSWER);
        ExecutorService windows = Executors.newFixedThreadPool(8);
        try {
            Callable<Optional<OpenedNotice>> opening = () -> inbox.open(account, notice);
            for (Future<Optional<OpenedNotice>> window : windows.invokeAll(java.util.Collections.nCopies(8, opening))) {
                assertThat(window.get()).isPresent();
            }
        } finally {
            windows.shutdown();
        }
        assertThat(openings(notice)).isOne();
        assertThat(chainIsWhole(notice)).isTrue();
    }

    @Test
    void isNotOpenedByAnyoneElse() {
        UUID notice = issue(NoticeKind.FINAL_ANSWER);

        assertThat(inbox.open(UUID.randomUUID().toString(), notice)).isEmpty();
        assertThat(openings(notice)).isZero();
    }

    private NoticeInbox inbox(NoticeTexts texts) {
        return new NoticeInbox(
                new JoinedDatabase(),
                new InboxRows(),
                new IssuedNotices(),
                texts,
                new EvidenceLedger(),
                () -> TUE_2026_11_24);
    }

    private UUID issue(NoticeKind kind) {
        return TestNotices.issue(database, kind, account, Language.KK, TUE_2026_11_24);
    }

    private long openings(UUID notice) {
        return database.inOwnTransaction(connection -> {
            try (PreparedStatement select = connection.prepareStatement(
                    "select count(*) from notifications.evidence where event = 'OPENED' and notice_id = ?")) {
                select.setObject(1, notice);
                try (ResultSet row = select.executeQuery()) {
                    row.next();
                    return row.getLong(1);
                }
            }
        });
    }

    private boolean chainIsWhole(UUID notice) {
        return database.inOwnTransaction(connection -> new EvidenceCheck().firstBreak(connection, notice))
                .isEmpty();
    }

    /** Where the container would have begun a transaction, each work is one of its own. */
    private static final class JoinedDatabase extends Database {
        JoinedDatabase() {
            super(TestDatabase.dataSource());
        }

        @Override
        public <T> T inCallersTransaction(Work<T> work) {
            return inOwnTransaction(work);
        }
    }
}
