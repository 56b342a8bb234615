package kz.zholdanym.notifications.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManagerFactory;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import kz.zholdanym.law.statute.LegalReference;
import kz.zholdanym.notifications.channel.ChannelKind;
import kz.zholdanym.notifications.database.Database;
import kz.zholdanym.notifications.database.Ids;
import kz.zholdanym.notifications.database.TestDatabase;
import kz.zholdanym.notifications.database.TestPersistence;
import kz.zholdanym.notifications.ledger.DisclosedAddress;
import kz.zholdanym.notifications.ledger.Evidence;
import kz.zholdanym.notifications.ledger.EvidenceEvent;
import kz.zholdanym.notifications.ledger.EvidenceLedger;
import kz.zholdanym.notifications.ledger.Salt;
import kz.zholdanym.notifications.notice.NoticeKind;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class NoticeHistoryTest {

    private static final Instant NINE = Instant.parse("2026-11-23T04:00:00Z");
    private static final Instant FIVE_PAST = Instant.parse("2026-11-23T04:05:00Z");
    private static final Instant TEN_PAST = Instant.parse("2026-11-23T04:10:00Z");

    private static EntityManagerFactory unit;

    private final Database database = TestDatabase.database();
    private final UUID caseId = UUID.randomUUID();
    private final UUID sms = UUID.randomUUID();

    @BeforeAll
    static void start() {
        unit = TestPersistence.start(TestDatabase.dataSource());
    }

    @AfterAll
    static void stop() {
        unit.close();
    }

    @Test
    void isEmptyForACaseNobodyWasToldAbout() {
        assertThat(history()).isEmpty();
    }

    @Test
    void tellsWhatWasRequiredAndWhenItWasIssued() {
        UUID notice = notice();

        assertThat(history())
                .containsExactly(new NoticeTimeline(
                        notice,
                        NoticeKind.FINAL_ANSWER,
                        LegalReference.article("24").paragraph(3),
                        NINE,
                        Optional.empty(),
                        List.of(),
                        Optional.empty()));
    }

    @Test
    void tellsWhereAndWhenItWasDelivered() {
        UUID notice = notice();
        happened(notice, EvidenceEvent.QUEUED, NINE);
        happened(notice, EvidenceEvent.ACCEPTED, FIVE_PAST);
        happened(notice, EvidenceEvent.DELIVERED, TEN_PAST);

        ChannelTimeline channel = onlyChannel();

        assertThat(channel.channel()).isEqualTo(ChannelKind.SMS);
        assertThat(channel.state()).isEqualTo(DeliveryState.DELIVERED);
        assertThat(channel.maskedAddress()).contains("+7701•••••78");
        assertThat(channel.queuedAt()).isEqualTo(NINE);
        assertThat(channel.acceptedAt()).contains(FIVE_PAST);
        assertThat(channel.deliveredAt()).contains(TEN_PAST);
        assertThat(channel.failedAt()).isEmpty();
        assertThat(channel.inDoubt()).isFalse();
    }

    @Test
    void doesNotTakeAcceptanceForDelivery() {
        UUID notice = notice();
        happened(notice, EvidenceEvent.QUEUED, NINE);
        happened(notice, EvidenceEvent.ACCEPTED, FIVE_PAST);

        assertThat(onlyChannel().state()).isEqualTo(DeliveryState.ACCEPTED);
        assertThat(onlyChannel().deliveredAt()).isEmpty();
    }

    @Test
    void doesNotTakeDeliveryForOpening() {
        UUID notice = notice();
        happened(notice, EvidenceEvent.QUEUED, NINE);
        happened(notice, EvidenceEvent.DELIVERED, FIVE_PAST);
        assertThat(history().get(0).openedAt()).isEmpty();

        database.inOwnTransaction(connection ->
                append(connection, Evidence.of(notice, notice, ChannelKind.PORTAL, EvidenceEvent.OPENED, 0, TEN_PAST)));

        assertThat(history().get(0).openedAt()).contains(TEN_PAST);
        assertThat(onlyChannel().channel()).isEqualTo(ChannelKind.SMS);
        assertThat(asked(history -> List.of(history.ofNotice(notice)))).isEqualTo(history());
    }

    @Test
    void admitsDoubt() {
        UUID notice = notice();
        happened(notice, EvidenceEvent.QUEUED, NINE);
        happened(notice, EvidenceEvent.IN_DOUBT, FIVE_PAST);
        assertThat(onlyChannel().state()).isEqualTo(DeliveryState.RETRYING);

        happened(notice, EvidenceEvent.ACCEPTED, TEN_PAST);

        assertThat(onlyChannel().state()).isEqualTo(DeliveryState.ACCEPTED);
        assertThat(onlyChannel().inDoubt()).isTrue();
    }

    @Test
    void tellsThatItWasGivenUp() {
        UUID notice = notice();
        happened(notice, EvidenceEvent.QUEUED, NINE);
        happened(notice, EvidenceEvent.ATTEMPT_FAILED, FIVE_PAST);
        happened(notice, EvidenceEvent.FAILED, TEN_PAST);

        assertThat(onlyChannel().state()).isEqualTo(DeliveryState.FAILED);
        assertThat(onlyChannel().failedAt()).contains(TEN_PAST);
    }

    @Test
    void tellsTheApplicantNothingOfNoticesToStaff() {
        UUID answered = notice("final-answer");
        UUID reminder = notice("term-near");

        assertThat(history()).extracting(NoticeTimeline::noticeId).containsExactly(answered, reminder);
        assertThat(history()).extracting(NoticeTimeline::toStaff).containsExactly(false, true);
        assertThat(asked(history -> history.toldToApplicant(caseId)))
                .extracting(NoticeTimeline::noticeId)
                .containsExactly(answered);
    }

    @Test
    void tellsOfAChannelInReserveWhetherItWasNeeded() {
        UUID notice = notice();
        happened(notice, EvidenceEvent.WAITING, NINE);
        assertThat(onlyChannel().state()).isEqualTo(DeliveryState.WAITING);

        happened(notice, EvidenceEvent.RELEASED, FIVE_PAST);
        assertThat(onlyChannel().state()).isEqualTo(DeliveryState.QUEUED);

        happened(notice, EvidenceEvent.SKIPPED, TEN_PAST);
        assertThat(onlyChannel().state()).isEqualTo(DeliveryState.SKIPPED);
    }

    private List<NoticeTimeline> history() {
        return asked(history -> history.ofCase(caseId));
    }

    private static List<NoticeTimeline> asked(Function<NoticeHistory, List<NoticeTimeline>> question) {
        NoticeHistory history = new NoticeHistory();
        try (var entityManager = unit.createEntityManager()) {
            history.entityManager = entityManager;
            return question.apply(history);
        }
    }

    private ChannelTimeline onlyChannel() {
        assertThat(history()).hasSize(1);
        assertThat(history().get(0).channels()).hasSize(1);
        return history().get(0).channels().get(0);
    }

    private UUID notice() {
        return notice("final-answer");
    }

    private UUID notice(String kind) {
        UUID id = Ids.next();
        database.inOwnTransaction(connection -> {
            try (PreparedStatement insert = connection.prepareStatement("""
                    insert into notifications.notice (id, kind, case_id, payload, legal_basis, language, issued_at)
                    values (?, ?, ?, '{}', '24.3', 'kk', '2026-11-23T04:00:00Z')""")) {
                insert.setObject(1, id);
                insert.setString(2, kind);
                insert.setObject(3, caseId);
                return insert.executeUpdate();
            }
        });
        return id;
    }

    private void happened(UUID notice, EvidenceEvent event, Instant at) {
        database.inOwnTransaction(connection -> append(
                connection,
                Evidence.of(notice, sms, ChannelKind.SMS, event, 1, at)
                        .withAddress(DisclosedAddress.ofPhone("+77011234578", "+7701•••••78", Salt.random()))));
    }

    private static boolean append(java.sql.Connection connection, Evidence row) throws SQLException {
        new EvidenceLedger().append(connection, List.of(row));
        return true;
    }
}
