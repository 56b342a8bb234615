package kz.zholdanym.notifications.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.PreparedStatement;
import java.sql.Types;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import kz.zholdanym.law.language.Language;
import kz.zholdanym.notifications.channel.ChannelKind;
import kz.zholdanym.notifications.channel.SendOutcome;
import kz.zholdanym.notifications.database.Ids;
import kz.zholdanym.notifications.database.Timestamps;
import org.junit.jupiter.api.Test;

/** The fake channel accepts every text message as two parts, "STEP-1" and "STEP-2". */
class DeliveryReportTest {

    private final DeliveryScene scene = new DeliveryScene();
    private final UUID notice = scene.issue(Language.KK, ChannelKind.SMS);
    private final String step = scene.strings("select id from notifications.delivery_step where notice_id = ?", notice)
            .get(0);

    @Test
    void deliversTheNoticeOnceEveryPartIsDelivered() {
        send();
        report("-1", "DELIVERED");
        scene.housekeeping().settleReceipts();
        assertThat(scene.stateOf(notice)).isEqualTo("ACCEPTED");

        report("-2", "DELIVERED");
        scene.housekeeping().settleReceipts();

        assertThat(scene.stateOf(notice)).isEqualTo("DELIVERED");
        assertThat(scene.eventsOf(notice)).containsExactly("ACCEPTED", "DELIVERED");
        assertThat(scene.chainIsWhole(notice)).isTrue();
    }

    @Test
    void mayComeBeforeTheAcceptanceIsWritten() {
        report("-1", "DELIVERED");
        report("-2", "DELIVERED");
        assertThat(scene.housekeeping().settleReceipts()).isZero();

        send();

        assertThat(scene.housekeeping().settleReceipts()).isEqualTo(2);
        assertThat(scene.stateOf(notice)).isEqualTo("DELIVERED");
    }

    @Test
    void mayComeTwice() {
        send();
        report("-1", "DELIVERED");
        report("-1", "DELIVERED");
        report("-2", "DELIVERED");
        report("-2", "DELIVERED");

        assertThat(scene.housekeeping().settleReceipts()).isEqualTo(4);

        assertThat(scene.eventsOf(notice)).containsExactly("ACCEPTED", "DELIVERED");
    }

    @Test
    void failsTheNoticeWhenAPartCannotBeDelivered() {
        send();
        report("-1", "DELIVERED");
        report("-2", "UNDELIVERABLE");

        scene.housekeeping().settleReceipts();

        assertThat(scene.stateOf(notice)).isEqualTo("FAILED");
        assertThat(scene.eventsOf(notice)).containsExactly("ACCEPTED", "FAILED");
    }

    @Test
    void ofSomebodyElsesMessageIsLeftAlone() {
        send();
        report("-unknown", "DELIVERED");

        assertThat(scene.housekeeping().settleReceipts()).isZero();
    }

    @Test
    void onAnEarlierAttemptIsEvidenceAndMovesNothing() {
        FakeChannel sms = new FakeChannel(ChannelKind.SMS)
                .answering(new SendOutcome.InDoubt("connection lost after the first part", List.of(step + "-of-1")));
        ChannelDispatch dispatch = scene.dispatch(sms);
        dispatch.round(() -> false);
        dispatch.round(() -> false);
        report("-of-1", "DELIVERED");

        assertThat(scene.housekeeping().settleReceipts()).isEqualTo(1);

        assertThat(scene.stateOf(notice)).isEqualTo("ACCEPTED");
        assertThat(scene.eventsOf(notice)).containsExactly("IN_DOUBT", "ACCEPTED", "REPORTED");
        assertThat(scene.strings(
                        "select attempt from notifications.evidence where event = 'REPORTED' and notice_id = ?",
                        notice))
                .containsExactly("1");
        assertThat(scene.chainIsWhole(notice)).isTrue();
    }

    @Test
    void onAPartOfWhatIsInDoubtIsEvidenceToo() {
        FakeChannel sms = new FakeChannel(ChannelKind.SMS)
                .answering(new SendOutcome.InDoubt("no answer", List.of(step + "-of-1")));
        scene.dispatch(sms).round(() -> false);
        report("-of-1", "DELIVERED");
        report("-of-1", "DELIVERED");

        assertThat(scene.housekeeping().settleReceipts()).isEqualTo(2);

        assertThat(scene.stateOf(notice)).isEqualTo("QUEUED");
        assertThat(scene.eventsOf(notice)).containsExactly("IN_DOUBT", "REPORTED");
        assertThat(scene.strings(
                        "select provider_id from notifications.evidence where event = 'IN_DOUBT' and notice_id = ?",
                        notice))
                .containsExactly(step + "-of-1");
    }

    @Test
    void comesLateForEachOfManyAndIsSettledAtOnce() {
        List<UUID> notices = IntStream.range(0, 20)
                .mapToObj(i -> scene.issue(Language.KK, ChannelKind.SMS))
                .toList();
        FakeChannel sms = new FakeChannel(ChannelKind.SMS);
        ChannelDispatch dispatch = scene.dispatch(sms);
        while (dispatch.round(() -> false) > 0) {
            assertThat(sms.sent).isNotEmpty();
        }
        scene.passes(Duration.ofHours(3));
        for (UUID sent : sms.steps()) {
            reportOn(sent + "-2", "DELIVERED");
            reportOn(sent + "-1", "DELIVERED");
        }

        assertThat(scene.housekeeping().settleReceipts()).isEqualTo(2 * 21);

        assertThat(notices)
                .allSatisfy(each -> assertThat(scene.eventsOf(each)).containsExactly("ACCEPTED", "DELIVERED"))
                .allMatch(scene::chainIsWhole);
    }

    private void send() {
        scene.dispatch(new FakeChannel(ChannelKind.SMS)).round(() -> false);
    }

    private void report(String part, String state) {
        reportOn(step + part, state);
    }

    private void reportOn(String message, String state) {
        scene.database.inOwnTransaction(connection -> {
            try (PreparedStatement insert = connection.prepareStatement("""
                    insert into notifications.receipt
                        (id, channel, provider, provider_id, state, raw_text, reported_at)
                    values (?, 'SMS', 'fake', ?, ?, 'id: stat:', ?)""")) {
                insert.setObject(1, Ids.next());
                insert.setString(2, message);
                insert.setString(3, state);
                insert.setObject(4, Timestamps.toColumn(scene.now), Types.TIMESTAMP_WITH_TIMEZONE);
                return insert.executeUpdate();
            }
        });
    }
}
