package kz.zholdanym.notifications.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.PreparedStatement;
import java.sql.Types;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kz.zholdanym.law.language.Language;
import kz.zholdanym.notifications.channel.ChannelKind;
import kz.zholdanym.notifications.channel.Receipt;
import kz.zholdanym.notifications.channel.SendOutcome;
import kz.zholdanym.notifications.database.Ids;
import kz.zholdanym.notifications.database.Timestamps;
import kz.zholdanym.notifications.notice.NoticeKind;
import kz.zholdanym.notifications.notice.SampleNotices;
import org.junit.jupiter.api.Test;

/** A final answer must reach the person: whoever chose letters has text messages in reserve, and the other way round. */
class LadderTest {

    private static final Duration A_DAY = Duration.ofDays(1);
    private static final Duration SIX_HOURS = Duration.ofHours(6);

    private final DeliveryScene scene = new DeliveryScene();
    private final FakeChannel sms = new FakeChannel(ChannelKind.SMS);
    private final FakeChannel email = new FakeChannel(ChannelKind.EMAIL);

    @Test
    void leavesTheReserveAloneWhileTheFirstStepIsOnItsWay() {
        UUID notice = answered(ChannelKind.SMS);

        work();
        scene.passes(SIX_HOURS.minusSeconds(1));
        work();

        assertThat(sms.sent).hasSize(1);
        assertThat(email.sent).isEmpty();
        assertThat(states(notice)).containsExactly("SMS ACCEPTED", "EMAIL WAITING");
        assertThat(events(notice)).containsExactly("SMS QUEUED", "EMAIL WAITING", "SMS ACCEPTED");
    }

    @Test
    void skipsTheReserveOnceATextMessageIsDelivered() {
        UUID notice = answered(ChannelKind.SMS);
        work();

        reportBothParts(notice, "DELIVERED");
        work();

        assertThat(states(notice)).containsExactly("SMS DELIVERED", "EMAIL SKIPPED");
        assertThat(events(notice)).endsWith("SMS DELIVERED", "EMAIL SKIPPED");
        assertThat(lastDetail(notice)).isEqualTo("reason:told channel=SMS");
        assertThat(scene.chainIsWhole(notice)).isTrue();
    }

    @Test
    void skipsTheReserveOnceALetterWasNotReturnedForADay() {
        UUID notice = answered(ChannelKind.EMAIL);
        work();

        scene.passes(A_DAY);
        work();

        assertThat(sms.sent).isEmpty();
        assertThat(states(notice)).containsExactly("EMAIL ACCEPTED", "SMS SKIPPED");
        assertThat(lastDetail(notice)).isEqualTo("reason:not-returned channel=EMAIL hours=24");
    }

    @Test
    void pullsTheReserveForwardAsSoonAsTheFirstStepHasFailed() {
        email.answering(new SendOutcome.PermanentFailure("550 no such user"));
        UUID notice = answered(ChannelKind.EMAIL);

        work();

        assertThat(sms.sent).hasSize(1);
        assertThat(states(notice)).containsExactly("EMAIL FAILED", "SMS ACCEPTED");
        assertThat(events(notice))
                .containsExactly(
                        "EMAIL QUEUED",
                        "SMS WAITING",
                        "EMAIL ATTEMPT_FAILED",
                        "EMAIL FAILED",
                        "SMS RELEASED",
                        "SMS ACCEPTED");
        assertThat(scene.chainIsWhole(notice)).isTrue();
    }

    @Test
    void pullsTheReserveForwardWhenTheProviderReportsThatItCouldNotDeliver() {
        UUID notice = answered(ChannelKind.SMS);
        work();

        reportBothParts(notice, "UNDELIVERABLE");
        work();

        assertThat(email.sent).hasSize(1);
        assertThat(states(notice)).containsExactly("SMS FAILED", "EMAIL ACCEPTED");
    }

    @Test
    void goesToTheNextChannelWhenNoDeliveryIsReportedInTime() {
        UUID notice = answered(ChannelKind.SMS);
        work();

        scene.passes(SIX_HOURS);
        work();

        assertThat(email.sent).hasSize(1);
        assertThat(states(notice)).containsExactly("SMS ACCEPTED", "EMAIL ACCEPTED");
        assertThat(events(notice)).endsWith("EMAIL RELEASED", "EMAIL ACCEPTED");
    }

    @Test
    void countsTheWaitFromTheMomentTheProviderTookTheMessage() {
        sms.answering(new SendOutcome.TemporaryFailure("busy"));
        UUID notice = answered(ChannelKind.SMS);
        work();
        scene.passes(Duration.ofHours(2));
        work();
        assertThat(states(notice)).containsExactly("SMS ACCEPTED", "EMAIL WAITING");

        scene.passes(Duration.ofHours(5));
        work();
        assertThat(email.sent)
                .as("seven hours after issuing, five after sending")
                .isEmpty();

        scene.passes(Duration.ofHours(1));
        work();
        assertThat(email.sent).hasSize(1);
    }

    @Test
    void goesToTheNextChannelWhenTheFirstCannotBeSentForTooLong() {
        UUID notice = answered(ChannelKind.SMS);
        for (int hour = 0; hour <= 6; hour++) {
            sms.answering(new SendOutcome.TemporaryFailure("down"));
            work();
            scene.passes(Duration.ofHours(1));
        }
        work();

        assertThat(email.sent).hasSize(1);
        assertThat(events(notice)).contains("EMAIL RELEASED");
    }

    @Test
    void recordsALateReportAndChangesNothingThatHasBegun() {
        UUID notice = answered(ChannelKind.SMS);
        work();
        scene.passes(SIX_HOURS);
        work();

        reportBothParts(notice, "DELIVERED");
        work();

        assertThat(email.sent).hasSize(1);
        assertThat(states(notice)).containsExactly("SMS DELIVERED", "EMAIL ACCEPTED");
        assertThat(events(notice)).endsWith("SMS DELIVERED");
    }

    @Test
    void sendsWhatWasSkippedIfTheLetterComesBackAfterAll() {
        UUID notice = answered(ChannelKind.EMAIL);
        work();
        scene.passes(A_DAY);
        work();
        assertThat(states(notice)).containsExactly("EMAIL ACCEPTED", "SMS SKIPPED");

        report(ChannelKind.EMAIL, stepOf(notice, ChannelKind.EMAIL) + "-1", "UNDELIVERABLE");
        work();

        assertThat(sms.sent).hasSize(1);
        assertThat(states(notice)).containsExactly("EMAIL FAILED", "SMS ACCEPTED");
        assertThat(scene.chainIsWhole(notice)).isTrue();
    }

    @Test
    void tellsThroughALawfulChannelThePersonWhoChosePushOnly() {
        UUID notice = answered(ChannelKind.PUSH);

        work();

        assertThat(sms.sent).hasSize(1);
        assertThat(scene.strings(
                        "select detail from notifications.evidence where channel = 'SMS' and event = 'QUEUED'"
                                + " and notice_id = ?",
                        notice))
                .containsExactly("reason:not-chosen");
    }

    @Test
    void losesNothingWhenAServerDiesBetweenAFailureAndTheNextStep() {
        UUID notice = answered(ChannelKind.EMAIL);
        for (int crash = 0; crash < 2; crash++) {
            scene.database.inOwnTransaction(connection -> scene.queue.claim(
                    connection, ChannelKind.EMAIL, Ids.next(), 10, scene.now, scene.now.plus(DeliveryScene.LEASE)));
            scene.passes(DeliveryScene.LEASE.plusSeconds(1));
            scene.housekeeping().recoverAbandoned();
        }
        work();

        assertThat(states(notice)).containsExactly("EMAIL FAILED", "SMS ACCEPTED");
        assertThat(events(notice)).contains("EMAIL IN_DOUBT", "SMS RELEASED");
    }

    @Test
    void keepsQuietHoursForARetryThatFallsIntoThem() {
        scene.now = Instant.parse("2026-11-23T16:59:58Z"); // Monday, 21:59:58 in Almaty
        sms.answering(new SendOutcome.TemporaryFailure("busy"));
        UUID notice = answered(ChannelKind.SMS);
        work();

        scene.passes(Duration.ofMinutes(1));
        work();
        assertThat(sms.sent).hasSize(1);
        assertThat(events(notice)).endsWith("SMS POSTPONED");

        scene.now = Instant.parse("2026-11-24T03:00:00Z"); // Tuesday, 08:00
        work();
        assertThat(sms.sent).hasSize(2);
        assertThat(scene.strings("select attempts from notifications.delivery_step where notice_id = ?", notice))
                .as("a postponement is no attempt")
                .contains("2");
    }

    private UUID answered(ChannelKind... chosen) {
        return scene.issue(NoticeKind.FINAL_ANSWER, SampleNotices.recipient(Language.KK, chosen));
    }

    /** As the dispatcher's threads do it. */
    private void work() {
        for (int i = 0; i < 3; i++) {
            scene.housekeeping().settleReceipts();
            scene.housekeeping().turnLadders();
            scene.dispatch(email).round(() -> false);
            scene.dispatch(sms).round(() -> false);
        }
    }

    private List<String> states(UUID notice) {
        return scene.strings(
                "select channel || ' ' || state from notifications.delivery_step"
                        + " where notice_id = ? and rung is not null order by rung",
                notice);
    }

    private List<String> events(UUID notice) {
        return scene.strings(
                "select channel || ' ' || event from notifications.evidence where notice_id = ? order by position",
                notice);
    }

    private String lastDetail(UUID notice) {
        return scene.strings(
                        "select detail from notifications.evidence where notice_id = ? order by position desc limit 1",
                        notice)
                .get(0);
    }

    private String stepOf(UUID notice, ChannelKind channel) {
        return scene.strings(
                        "select id from notifications.delivery_step where channel = '" + channel
                                + "' and notice_id = ?",
                        notice)
                .get(0);
    }

    private void reportBothParts(UUID notice, String state) {
        String step = stepOf(notice, ChannelKind.SMS);
        report(ChannelKind.SMS, step + "-1", state);
        report(ChannelKind.SMS, step + "-2", state);
    }

    private void report(ChannelKind channel, String id, String state) {
        scene.database.inOwnTransaction(connection -> {
            try (PreparedStatement insert = connection.prepareStatement("""
                    insert into notifications.receipt
                        (id, channel, provider, provider_id, state, raw_text, reported_at)
                    values (?, ?, ?, ?, ?, 'a report', ?)""")) {
                insert.setObject(1, Ids.next());
                insert.setString(2, channel.name());
                insert.setString(3, channel == ChannelKind.EMAIL ? Receipt.MAILBOX : "fake");
                insert.setString(4, id);
                insert.setString(5, state);
                insert.setObject(6, Timestamps.toColumn(scene.now), Types.TIMESTAMP_WITH_TIMEZONE);
                return insert.executeUpdate();
            }
        });
    }
}
