package kz.zholdanym.it.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import javax.sql.DataSource;
import kz.zholdanym.intake.access.Actor;
import kz.zholdanym.intake.access.Role;
import kz.zholdanym.intake.evidence.CheckEvidence;
import kz.zholdanym.intake.refusal.Refusal;
import kz.zholdanym.intake.refusal.RefusalException;
import kz.zholdanym.notifications.chain.ChainBreak;
import kz.zholdanym.notifications.chain.ChainFault;
import kz.zholdanym.notifications.channel.ChannelKind;
import kz.zholdanym.notifications.check.CheckRun;
import kz.zholdanym.notifications.check.CheckState;
import kz.zholdanym.notifications.ledger.Evidence;
import kz.zholdanym.notifications.ledger.EvidenceEvent;
import kz.zholdanym.notifications.ledger.EvidenceLedger;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.Archive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What someone who rules the database does to the evidence of a notice, the check names. */
@ExtendWith(ArquillianExtension.class)
class EvidenceCheckTest {

    private static final Instant MON_2026_11_23 = Instant.parse("2026-11-23T04:00:00Z");
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Inject
    private CheckEvidence checkEvidence;

    @Resource(lookup = "java:jboss/datasources/PortalDS")
    private DataSource source;

    private final Actor administrator = new Actor(
            "admin",
            "Сәуле Ахметова",
            Set.of(Role.ADMIN),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    private Database database;
    private UUID notice;

    @Deployment
    static Archive<?> portal() {
        return Deployments.portalWithTests();
    }

    @BeforeEach
    void aNoticeHasThreeRowsOfEvidence() throws SQLException {
        database = new Database(source);
        notice = UUID.randomUUID();
        database.execute(
                "insert into notifications.notice (id, kind, case_id, payload, legal_basis, language, issued_at)"
                        + " values (?, 'final-answer', gen_random_uuid(), '{}', '24.3', 'kk', now())",
                notice);
        try (Connection connection = source.getConnection()) {
            new EvidenceLedger()
                    .append(
                            connection,
                            List.of(
                                    happened(EvidenceEvent.QUEUED),
                                    happened(EvidenceEvent.ACCEPTED),
                                    happened(EvidenceEvent.DELIVERED)));
        }
    }

    @AfterEach
    void theTamperedChainGoes() throws SQLException {
        database.execute("alter table notifications.evidence disable trigger user");
        database.execute("delete from notifications.evidence where notice_id = ?", notice);
        database.execute("delete from notifications.evidence_head where notice_id = ?", notice);
        database.execute("alter table notifications.evidence enable trigger user");
    }

    @Test
    void untouchedItHolds() {
        CheckRun run = checked();
        assertThat(run.askedBy()).contains("Сәуле Ахметова");
        assertThat(run.rows()).isGreaterThanOrEqualTo(3);
        assertThat(breaksIn(run)).isEmpty();
    }

    @Test
    void aByteThatWasChangedIsNamedByNoticeAndPosition() throws SQLException {
        tamper("update notifications.evidence set hash = set_byte(hash, 0, get_byte(hash, 0) # 1)"
                + " where position = 2 and notice_id = ?");

        CheckRun run = checked();

        assertThat(run.state()).isEqualTo(CheckState.BROKEN);
        assertThat(breaksIn(run)).containsExactly(new ChainBreak(notice, 2, ChainFault.CHANGED));
    }

    @Test
    void aLastRowThatWasDeletedIsNamed() throws SQLException {
        tamper("delete from notifications.evidence where position = 3 and notice_id = ?");

        assertThat(breaksIn(checked())).containsExactly(new ChainBreak(notice, 3, ChainFault.CUT_OFF));
    }

    @Test
    void aMiddleRowThatWasDeletedIsNamed() throws SQLException {
        tamper("delete from notifications.evidence where position = 2 and notice_id = ?");

        assertThat(breaksIn(checked())).containsExactly(new ChainBreak(notice, 2, ChainFault.TAKEN_OUT));
    }

    @Test
    void rowsThatWereSwappedAreNamed() throws SQLException {
        tamper("update notifications.evidence set position = -2 where position = 2 and notice_id = ?");
        tamper("update notifications.evidence set position = 2 where position = 3 and notice_id = ?");
        tamper("update notifications.evidence set position = 3 where position = -2 and notice_id = ?");

        assertThat(breaksIn(checked())).containsExactly(new ChainBreak(notice, 2, ChainFault.CHANGED));
    }

    @Test
    void onlyAnAdministratorSeesAndAsks() {
        Actor citizen = People.citizen("citizen");
        assertThatThrownBy(() -> checkEvidence.begin(citizen))
                .isInstanceOfSatisfying(
                        RefusalException.class,
                        refused -> assertThat(refused.refusal()).isInstanceOf(Refusal.NotPermitted.class));
        assertThatThrownBy(() -> checkEvidence.latest(citizen)).isInstanceOf(RefusalException.class);
    }

    private CheckRun checked() {
        Optional<UUID> before =
                checkEvidence.latest(administrator).stream().map(CheckRun::id).findFirst();
        checkEvidence.begin(administrator);
        await(() -> latest().filter(run -> run.endedAt().isPresent())
                .map(CheckRun::id)
                .filter(id -> !Optional.of(id).equals(before))
                .isPresent());
        return latest().orElseThrow();
    }

    private Optional<CheckRun> latest() {
        return checkEvidence.latest(administrator).stream().findFirst();
    }

    /** Other tests have notices of their own. */
    private List<ChainBreak> breaksIn(CheckRun run) {
        return run.breaks().stream()
                .filter(found -> found.noticeId().equals(notice))
                .toList();
    }

    private void tamper(String statement) throws SQLException {
        database.execute("alter table notifications.evidence disable trigger user");
        database.execute(statement, notice);
        database.execute("alter table notifications.evidence enable trigger user");
    }

    private static void await(BooleanSupplier condition) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.getAsBoolean() && System.nanoTime() < end) {
            Thread.yield();
        }
        assertThat(condition.getAsBoolean()).isTrue();
    }

    private Evidence happened(EvidenceEvent event) {
        return Evidence.of(notice, notice, ChannelKind.EMAIL, event, 1, MON_2026_11_23);
    }
}
