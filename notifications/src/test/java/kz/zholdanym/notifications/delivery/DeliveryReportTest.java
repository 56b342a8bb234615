package kz.zholdanym.notifications.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.PreparedStatement;
import java.sql.Types;
import java.util.UUID;
import kz.zholdanym.law.language.Language;
import kz.zholdanym.notifications.channel.ChannelKind;
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

    private void send() {
        scene.dispatch(new FakeChannel(ChannelKind.SMS)).round(() -> false);
    }

    private void report(String part, String state) {
        scene.database.inOwnTransaction(connection -> {
            try (PreparedStatement insert = connection.prepareStatement("""
                    insert into notifications.receipt
                        (id, channel, provider, provider_id, state, raw_text, reported_at)
                    values (?, 'SMS', 'fake', ?, ?, 'id: stat:', ?)""")) {
                insert.setObject(1, Ids.next());
                insert.setString(2, step + part);
                insert.setString(3, state);
                insert.setObject(4, Timestamps.toColumn(scene.now), Types.TIMESTAMP_WITH_TIMEZONE);
                return insert.executeUpdate();
            }
        });
    }
}
