package kz.zholdanym.notifications.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.zholdanym.notifications.chain.ChainBreak;
import kz.zholdanym.notifications.chain.ChainFault;
import kz.zholdanym.notifications.channel.ChannelKind;
import kz.zholdanym.notifications.database.Database;
import kz.zholdanym.notifications.database.Ids;
import kz.zholdanym.notifications.database.TestDatabase;
import kz.zholdanym.notifications.ledger.Evidence;
import kz.zholdanym.notifications.ledger.EvidenceCheck;
import kz.zholdanym.notifications.ledger.EvidenceEvent;
import kz.zholdanym.notifications.ledger.EvidenceLedger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class EvidenceChecksTest {

    private static final Requester ADMINISTRATOR = new Requester("admin", "Сәуле Ахметова");
    private static final Instant MON_2026_11_23 = Instant.parse("2026-11-23T22:20:00Z");

    private final Database database = TestDatabase.database();
    private final CheckRegister register = new CheckRegister();
    private final UUID notice = Ids.next();
    private Instant now = MON_2026_11_23;
    private final EvidenceChecks checks = new EvidenceChecks(database, new EvidenceCheck(), register, () -> now);

    @BeforeEach
    void oneChainAndNoRunsOfOtherTests() {
        execute("delete from notifications.evidence_break");
        execute("delete from notifications.evidence_check");
        add(notice);
    }

    @Test
    void keepsWhenItRanAndHowMuchItRead() {
        assertThat(checks.checkNow(Optional.of(ADMINISTRATOR))).isTrue();

        CheckRun run = latest();
        assertThat(run.askedBy()).contains("Сәуле Ахметова");
        assertThat(run.startedAt()).isEqualTo(MON_2026_11_23);
        assertThat(run.endedAt()).contains(MON_2026_11_23);
        assertThat(run.notices()).isPositive();
        assertThat(run.rows()).isGreaterThanOrEqualTo(2);
        assertThat(breaksOf(notice)).isEmpty();
    }

    @Test
    void namesTheNoticeAndThePositionOfAChangedByte() {
        tamper("update notifications.evidence set detail = 'b' where position = 2 and notice_id = '" + notice + "'");

        checks.checkNow(Optional.empty());

        assertThat(latest().state()).isEqualTo(CheckState.BROKEN);
        assertThat(latest().broken()).isPositive();
        assertThat(breaksOf(notice)).containsExactly(new ChainBreak(notice, 2, ChainFault.CHANGED));
    }

    @Test
    void readsEveryChainInBatchesOfAnySize() {
        List<UUID> more = List.of(Ids.next(), Ids.next(), Ids.next());
        more.forEach(this::add);
        tamper("update notifications.evidence set detail = 'b' where position = 1 and notice_id = '" + more.get(2)
                + "'");

        assertThat(brokenReading(1)).contains(more.get(2)).isEqualTo(brokenReading(1_000));
    }

    @Test
    void runsOnOneNodeAtATime() {
        boolean second = database.inOwnTransaction(held -> {
            assertThat(CheckLock.take(held)).isTrue();
            return checks.checkNow(Optional.of(ADMINISTRATOR));
        });

        assertThat(second).isFalse();
        assertThat(checks.latest(1)).isEmpty();
    }

    @Test
    void isDoneOnceADayByWhicheverNodeComesFirst() {
        checks.checkOfTheDay();
        now = now.plus(Duration.ofMinutes(5));
        checks.checkOfTheDay();
        assertThat(checks.latest(9)).hasSize(1);

        now = now.plus(Duration.ofHours(24));
        checks.checkOfTheDay();
        assertThat(checks.latest(9)).hasSize(2);
    }

    @Test
    void isDoneAlsoOnADayWhenAnAdministratorAskedForOne() {
        checks.checkNow(Optional.of(ADMINISTRATOR));
        checks.checkOfTheDay();
        assertThat(checks.latest(9))
                .extracting(CheckRun::askedBy)
                .containsExactly(Optional.empty(), Optional.of("Сәуле Ахметова"));
    }

    @Test
    void thatTheServerDidNotFinishIsTakenForInterrupted() {
        database.inOwnTransaction(connection -> register.begin(connection, Optional.empty(), now));
        assertThat(latest().state()).isEqualTo(CheckState.RUNNING);

        checks.checkNow(Optional.empty());

        assertThat(checks.latest(9).get(1).state()).isEqualTo(CheckState.INTERRUPTED);
    }

    private CheckRun latest() {
        return checks.latest(1).get(0);
    }

    /** Other tests leave chains of their own. */
    private List<ChainBreak> breaksOf(UUID wanted) {
        return latest().breaks().stream()
                .filter(found -> found.noticeId().equals(wanted))
                .toList();
    }

    private List<UUID> brokenReading(int batch) {
        List<UUID> broken = new java.util.ArrayList<>();
        Optional<UUID> after = Optional.empty();
        do {
            Optional<UUID> last = after;
            var checked = database.inOwnTransaction(connection -> new EvidenceCheck().next(connection, last, batch));
            checked.breaks().forEach(found -> broken.add(found.noticeId()));
            after = checked.last();
        } while (after.isPresent());
        return broken.stream().sorted().toList();
    }

    private void add(UUID id) {
        execute("""
                insert into notifications.notice (id, kind, case_id, payload, legal_basis, language, issued_at)
                values ('%s', 'final-answer', gen_random_uuid(), '{}', '24.3', 'kk', now())""".formatted(id));
        database.inOwnTransaction(connection -> append(connection, id));
    }

    private static boolean append(Connection connection, UUID id) throws SQLException {
        UUID step = UUID.randomUUID();
        new EvidenceLedger()
                .append(
                        connection,
                        List.of(
                                Evidence.of(id, step, ChannelKind.SMS, EvidenceEvent.QUEUED, 0, MON_2026_11_23),
                                Evidence.of(id, step, ChannelKind.SMS, EvidenceEvent.FAILED, 1, MON_2026_11_23)
                                        .withDetail("a")));
        return true;
    }

    /** As someone would who rules the database. */
    private void tamper(String statement) {
        execute("alter table notifications.evidence disable trigger all; " + statement
                + "; alter table notifications.evidence enable trigger all");
    }

    private void execute(String sql) {
        database.inOwnTransaction(connection -> {
            try (Statement statement = connection.createStatement()) {
                return statement.execute(sql);
            }
        });
    }
}
