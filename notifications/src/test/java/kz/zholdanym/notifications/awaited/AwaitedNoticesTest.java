package kz.zholdanym.notifications.awaited;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManagerFactory;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.zholdanym.notifications.channel.ChannelKind;
import kz.zholdanym.notifications.database.Database;
import kz.zholdanym.notifications.database.Ids;
import kz.zholdanym.notifications.database.TestDatabase;
import kz.zholdanym.notifications.database.TestPersistence;
import kz.zholdanym.notifications.evidence.NoticeHistory;
import kz.zholdanym.notifications.evidence.TestHistory;
import kz.zholdanym.notifications.ledger.Evidence;
import kz.zholdanym.notifications.ledger.EvidenceEvent;
import kz.zholdanym.notifications.ledger.EvidenceLedger;
import kz.zholdanym.notifications.policy.NearTellBy;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AwaitedNoticesTest {

    private static final Instant THU_10_00 = Instant.parse("2026-12-10T05:00:00Z");
    private static final Instant FRI_NOON = Instant.parse("2026-12-11T07:00:00Z");
    private static final Instant END_OF_MON = Instant.parse("2026-12-14T19:00:00Z");
    private static final Instant END_OF_FRI = Instant.parse("2026-12-11T19:00:00Z");
    private static final NearTellBy ON_FRIDAY = new NearTellBy(END_OF_MON, END_OF_FRI);
    private static final NearTellBy ON_THURSDAY = new NearTellBy(END_OF_FRI, THU_10_00);

    private static EntityManagerFactory unit;

    private final Database database = TestDatabase.database();
    private final UUID caseId = UUID.randomUUID();
    private Instant now = FRI_NOON;

    @BeforeAll
    static void start() {
        unit = TestPersistence.start(TestDatabase.dataSource());
    }

    @AfterAll
    static void stop() {
        unit.close();
    }

    @BeforeEach
    void nothingIsAwaited() {
        execute("delete from notifications.awaited_notice");
        execute("update notifications.delivery_step set state = 'FAILED', due_at = '2020-01-01T00:00:00Z'");
    }

    @Test
    void aCaseIsInDangerWhileTheNoticeOnItsWayHasNotArrivedAndTheTimeIsNear() {
        UUID notice = awaited();
        happened(notice, EvidenceEvent.ACCEPTED, THU_10_00);
        assertThat(review(ON_THURSDAY)).as("not near yet").isEmpty();
        assertThat(review(ON_FRIDAY)).containsExactly(Optional.of(END_OF_MON));

        happened(notice, EvidenceEvent.DELIVERED, FRI_NOON);
        assertThat(review(ON_FRIDAY)).containsExactly(Optional.empty());
        assertThat(review(ON_FRIDAY)).as("it is not awaited any more").isEmpty();
    }

    @Test
    void oneThatHasFailedEverywhereIsInDangerAtOnce() {
        UUID notice = awaited();
        happened(notice, EvidenceEvent.FAILED, THU_10_00);
        execute("insert into notifications.delivery_step (id, notice_id, channel, state, priority, due_at) values ('"
                + UUID.randomUUID() + "', '" + notice + "', 'SMS', 'FAILED', 1, '" + THU_10_00 + "')");

        assertThat(review(ON_THURSDAY)).containsExactly(Optional.of(END_OF_MON));
    }

    @Test
    void aWarningEndsWhenTheNoticeComesToItsTurnAgain() {
        UUID notice = awaited();
        happened(notice, EvidenceEvent.FAILED, THU_10_00);
        assertThat(review(ON_FRIDAY)).containsExactly(Optional.of(END_OF_MON));

        happened(notice, EvidenceEvent.RELEASED, FRI_NOON);
        assertThat(review(ON_THURSDAY)).as("tried again, and time is left").containsExactly(Optional.empty());
    }

    @Test
    void manyAreLookedAtInParts() {
        List<UUID> notices = List.of(awaited(), awaited(), awaited());

        Review first = look(ON_FRIDAY, Optional.empty(), 2);
        Review second = look(ON_FRIDAY, first.last(), 2);

        assertThat(first.last()).contains(notices.get(1));
        assertThat(second.last()).isEmpty();
        assertThat(second.cases()).containsOnlyKeys(caseId);
    }

    private List<Optional<Instant>> review(NearTellBy near) {
        return List.copyOf(look(near, Optional.empty(), 100).cases().values());
    }

    private Review look(NearTellBy near, Optional<UUID> after, int atMost) {
        try (var entityManager = unit.createEntityManager()) {
            NoticeHistory history = TestHistory.reading(entityManager);
            return new AwaitedNotices(database, history, () -> now).review(near, after, atMost);
        }
    }

    private UUID awaited() {
        UUID id = Ids.next();
        execute("insert into notifications.notice"
                + " (id, kind, case_id, payload, legal_basis, language, issued_at, tell_by) values ('" + id
                + "', 'final-answer', '" + caseId + "', '{}', '24.3', 'kk', '" + THU_10_00 + "', '" + END_OF_MON
                + "')");
        execute("insert into notifications.awaited_notice (notice_id, case_id, kind, tell_by, issued_at) values ('" + id
                + "', '" + caseId + "', 'final-answer', '" + END_OF_MON + "', '" + THU_10_00 + "')");
        return id;
    }

    private void happened(UUID notice, EvidenceEvent event, Instant at) {
        database.inOwnTransaction(connection -> {
            new EvidenceLedger()
                    .append(connection, List.of(Evidence.of(notice, caseId, ChannelKind.SMS, event, 1, at)));
            return notice;
        });
    }

    private void execute(String statement) {
        database.inOwnTransaction(connection -> {
            try (var executed = connection.createStatement()) {
                return executed.execute(statement);
            }
        });
    }
}
