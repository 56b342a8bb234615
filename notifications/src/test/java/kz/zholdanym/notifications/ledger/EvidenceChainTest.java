package kz.zholdanym.notifications.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.zholdanym.documents.proof.Sha256;
import kz.zholdanym.notifications.chain.ChainBreak;
import kz.zholdanym.notifications.chain.ChainFault;
import kz.zholdanym.notifications.channel.ChannelKind;
import kz.zholdanym.notifications.database.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every test rolls back, the ones that tamper with rows above all. */
class EvidenceChainTest {

    private static final Instant MON_2026_11_23 = Instant.parse("2026-11-23T04:00:00.123456789Z");

    private final UUID notice = UUID.randomUUID();
    private Connection connection;

    @BeforeEach
    void threeRows() throws SQLException {
        connection = TestDatabase.dataSource().getConnection();
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            statement.execute("""
                    insert into notifications.notice (id, kind, case_id, payload, legal_basis, language, issued_at)
                    values ('%s', 'final-answer', gen_random_uuid(), '{}', '24.3', 'kk', now())""".formatted(notice));
        }
        List<Evidence> rows = new ArrayList<>();
        for (EvidenceEvent event : List.of(EvidenceEvent.QUEUED, EvidenceEvent.ACCEPTED, EvidenceEvent.DELIVERED)) {
            rows.add(Evidence.of(notice, UUID.randomUUID(), ChannelKind.EMAIL, event, 1, MON_2026_11_23)
                    .withAddress(DisclosedAddress.ofEmail("dana@example.kz", Salt.random()))
                    .withContent(Sha256.of("text".getBytes(StandardCharsets.UTF_8)), MON_2026_11_23)
                    .withProvider("smtp.example.kz", "<1@example.kz>")
                    .withDetail("250 2.0.0 Ok: queued"));
        }
        new EvidenceLedger().append(connection, rows);
    }

    @AfterEach
    void rollBack() throws SQLException {
        connection.rollback();
        connection.close();
    }

    @Test
    void isRefusedToANoticeThatThereIsNot() {
        assertThatThrownBy(() -> new EvidenceLedger().append(connection, List.of(queued(UUID.randomUUID()))))
                .isInstanceOf(SQLException.class)
                .extracting(refusal -> ((SQLException) refusal).getSQLState())
                .isEqualTo("23503");
    }

    @Test
    void keepsItsNoticeFromBeingDeleted() {
        assertThatThrownBy(() -> execute("delete from notifications.notice where id = '" + notice + "'"))
                .isInstanceOf(SQLException.class)
                .extracting(refusal -> ((SQLException) refusal).getSQLState())
                .isEqualTo("23503");
    }

    @Test
    void isNotBegunTwice() {
        assertThatThrownBy(() -> new EvidenceLedger().begin(connection, List.of(queued(notice))))
                .isInstanceOf(SQLException.class)
                .extracting(refusal -> ((SQLException) refusal).getSQLState())
                .isEqualTo("23505");
    }

    private static Evidence queued(UUID of) {
        return Evidence.of(of, UUID.randomUUID(), ChannelKind.SMS, EvidenceEvent.QUEUED, 0, MON_2026_11_23);
    }

    @Test
    void holdsWhenReadBack() throws SQLException {
        assertThat(firstBreak()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update notifications.evidence set detail = '250 2.0.0 ok: queued'",
                "update notifications.evidence set occurred_at = occurred_at + interval '1 microsecond'",
                "update notifications.evidence set masked_address = null, address_commitment = null",
                "update notifications.evidence set provider = 'smtp.example.kz<1', provider_id = '@example.kz>'",
                "update notifications.evidence set event = 'FAILED'",
            })
    void breaksWhereARowIsChanged(String tampering) throws SQLException {
        tamper(tampering + " where position = 2 and notice_id = '" + notice + "'");

        assertThat(firstBreak()).contains(2);
    }

    @Test
    void breaksWhereRowsAreCutOffItsEnd() throws SQLException {
        tamper("delete from notifications.evidence where position = 3 and notice_id = '" + notice + "'");

        assertThat(firstBreak()).contains(3);
    }

    @Test
    void namesTheRowThatWasChanged() throws SQLException {
        tamper("update notifications.evidence set hash = set_byte(hash, 31, get_byte(hash, 31) # 1)" + row(2));

        assertThat(breaks()).containsExactly(new ChainBreak(notice, 2, ChainFault.CHANGED));
    }

    @Test
    void namesTheRowWhicheverOfItsColumnsHasAChangedByte() throws SQLException {
        List<String> columns = column("select column_name || ' ' || data_type from information_schema.columns"
                + " where table_schema = 'notifications' and table_name = 'evidence'");
        execute("alter table notifications.evidence disable trigger all");
        assertThat(columns).hasSize(16);
        for (String column : columns) {
            Savepoint untouched = connection.setSavepoint();
            String name = column.substring(0, column.indexOf(' '));
            assertThat(changed("update notifications.evidence set " + name + " = " + anotherByte(column) + row(2)))
                    .as(column)
                    .isEqualTo(1);

            // a row whose place is another is missed where it was
            boolean moved = List.of("notice_id", "position").contains(name);
            assertThat(breaks())
                    .as(column)
                    .containsExactly(new ChainBreak(notice, 2, moved ? ChainFault.TAKEN_OUT : ChainFault.CHANGED));
            connection.rollback(untouched);
        }
        assertThat(breaks()).isEmpty();
    }

    /** @param column its name and its type */
    private static String anotherByte(String column) {
        String name = column.substring(0, column.indexOf(' '));
        return switch (column.substring(name.length() + 1)) {
            case "text" -> "overlay(%1$s placing chr(ascii(%1$s) # 1) from 1 for 1)".formatted(name);
            case "bytea" -> "set_byte(%1$s, 7, get_byte(%1$s, 7) # 1)".formatted(name);
            case "uuid" ->
                "encode(set_byte(uuid_send(%1$s), 15, get_byte(uuid_send(%1$s), 15) # 1), 'hex')::uuid".formatted(name);
            case "integer" -> name + " # 8";
            case "timestamp with time zone" -> name + " + interval '1 microsecond'";
            default -> throw new IllegalArgumentException(column);
        };
    }

    @Test
    void namesTheRowThatTheLedgerCannotHaveWritten() throws SQLException {
        tamper("update notifications.evidence set event = 'READ'" + row(3));

        assertThat(breaks()).containsExactly(new ChainBreak(notice, 3, ChainFault.CHANGED));
    }

    @Test
    void namesTheRowThatWasTakenOut() throws SQLException {
        tamper("delete from notifications.evidence" + row(2));

        assertThat(breaks()).containsExactly(new ChainBreak(notice, 2, ChainFault.TAKEN_OUT));
    }

    @Test
    void namesTheFirstOfTwoRowsThatWereSwapped() throws SQLException {
        tamper("update notifications.evidence set position = 9" + row(2));
        execute("update notifications.evidence set position = 2" + row(3));
        execute("update notifications.evidence set position = 3" + row(9));

        assertThat(breaks()).containsExactly(new ChainBreak(notice, 2, ChainFault.CHANGED));
    }

    @Test
    void namesTheRowThatNoLongerFollowsFromTheOneBefore() throws SQLException {
        Evidence other =
                Evidence.of(notice, UUID.randomUUID(), ChannelKind.SMS, EvidenceEvent.QUEUED, 0, MON_2026_11_23);
        String forged = EvidenceHash.of(EvidenceHash.GENESIS, 1, other).hex();
        tamper("update notifications.evidence set step_id = '" + other.stepId() + "', channel = 'SMS', attempt = 0,"
                + " masked_address = null, address_commitment = null, content_sha256 = null, provider = null,"
                + " provider_id = null, detail = null, sent_at = null, hash = decode('" + forged + "', 'hex')"
                + row(1));

        assertThat(breaks()).containsExactly(new ChainBreak(notice, 2, ChainFault.EXCHANGED));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "delete from notifications.evidence",
                "delete from notifications.evidence_head",
                "update notifications.evidence_head set hash = ''",
            })
    void namesTheEndThatIsNotAsRecorded(String tampering) throws SQLException {
        tamper(tampering + " where notice_id = '" + notice + "'");

        assertThat(breaks()).extracting(ChainBreak::fault).containsExactly(ChainFault.CUT_OFF);
    }

    @Test
    void namesTheNoticeWhoseEvidenceIsGoneAltogether() throws SQLException {
        tamper("delete from notifications.evidence where notice_id = '" + notice + "'");
        execute("delete from notifications.evidence_head where notice_id = '" + notice + "'");
        assertThat(breaks()).as("a notice that nobody queued has no evidence").isEmpty();

        execute("insert into notifications.delivery_step (id, notice_id, channel, state, priority, due_at)"
                + " values (gen_random_uuid(), '" + notice + "', 'SMS', 'ACCEPTED', 5, now())");
        assertThat(breaks()).containsExactly(new ChainBreak(notice, 1, ChainFault.CUT_OFF));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update notifications.evidence set detail = ''",
                "delete from notifications.evidence",
                "truncate notifications.evidence",
            })
    void refusesEveryStatementButInsert(String statement) {
        assertThatThrownBy(() -> execute(statement)).hasMessageContaining("Evidence is append-only");
    }

    /** Certificates that were given out depend on these bytes. */
    @Test
    void isHashedInAFormThatMayNeverChange() {
        UUID fixed = UUID.fromString("019e53f2-7c1a-7b53-9d3c-1f2a3b4c5d6e");
        Evidence row = Evidence.of(fixed, fixed, ChannelKind.SMS, EvidenceEvent.QUEUED, 0, MON_2026_11_23);

        assertThat(EvidenceHash.of(EvidenceHash.GENESIS, 1, row).hex())
                .isEqualTo("af67bd2afa60f93f7a74743dd4bd1e0abd876d8d79da02dd423944bf52386d53");
    }

    private String row(int position) {
        return " where position = " + position + " and notice_id = '" + notice + "'";
    }

    private List<ChainBreak> breaks() throws SQLException {
        return EvidenceCheck.check(connection, List.of(notice)).breaks();
    }

    private Optional<Integer> firstBreak() throws SQLException {
        return new EvidenceCheck().firstBreak(connection, notice);
    }

    /** As someone would who rules the database. */
    private void tamper(String statement) throws SQLException {
        execute("alter table notifications.evidence disable trigger all");
        execute(statement);
    }

    private int changed(String update) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            return statement.executeUpdate(update);
        }
    }

    private List<String> column(String select) throws SQLException {
        List<String> values = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(select)) {
            while (row.next()) {
                values.add(row.getString(1));
            }
        }
        return values;
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
