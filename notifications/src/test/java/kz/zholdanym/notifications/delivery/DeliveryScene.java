package kz.zholdanym.notifications.delivery;

import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.NotificationOptions;
import jakarta.enterprise.util.TypeLiteral;
import java.lang.annotation.Annotation;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.concurrent.CompletionStage;
import kz.zholdanym.law.language.Language;
import kz.zholdanym.notifications.channel.Channel;
import kz.zholdanym.notifications.channel.ChannelKind;
import kz.zholdanym.notifications.channel.SendObserver;
import kz.zholdanym.notifications.database.Database;
import kz.zholdanym.notifications.database.TestDatabase;
import kz.zholdanym.notifications.device.DeviceRegistry;
import kz.zholdanym.notifications.ledger.EvidenceCheck;
import kz.zholdanym.notifications.ledger.EvidenceLedger;
import kz.zholdanym.notifications.notice.IssuedNotices;
import kz.zholdanym.notifications.notice.NoticeIssuer;
import kz.zholdanym.notifications.notice.NoticeKind;
import kz.zholdanym.notifications.notice.Recipient;
import kz.zholdanym.notifications.notice.SampleNotices;
import kz.zholdanym.notifications.policy.QuietHours;
import kz.zholdanym.notifications.queue.DeliveryQueue;
import kz.zholdanym.notifications.queue.Ladder;
import kz.zholdanym.notifications.queue.StepsQueued;
import kz.zholdanym.notifications.receipt.ReceiptSettlement;
import kz.zholdanym.notifications.template.NoticeTexts;
import kz.zholdanym.notifications.undelivered.FailedDeliveries;

/** Everything between a decision and a provider, on a real database, with a clock that only the test moves. */
final class DeliveryScene {

    static final Duration LEASE = Duration.ofMinutes(1);

    final Database database = TestDatabase.database();
    final DeliveryQueue queue = new DeliveryQueue();
    final EvidenceLedger ledger = new EvidenceLedger();
    final IssuedNotices notices = new IssuedNotices();
    final Ladder ladder = new Ladder(queue, ledger);
    final ReceiptSettlement receipts = new ReceiptSettlement(queue, ladder, ledger, SendObserver.NONE);
    final ResultWriter results = new ResultWriter(queue, ladder, receipts, ledger);
    final QuietHours quietHours = QuietHours.parse("22:00-08:00");
    final Verdicts verdicts = new Verdicts(new RetryPolicy(new SplittableRandom(1)));
    final List<StepsQueued> signals = new ArrayList<>();
    Instant now = Instant.parse("2026-11-23T04:00:00Z");
    final InstantSource clock = () -> now;
    final DeviceRegistry devices = new DeviceRegistry(database, clock);

    DeliveryScene() {
        forgetEarlierTests();
    }

    UUID issue(Language language, ChannelKind... channels) {
        return issue(NoticeKind.APPEAL_REGISTERED, SampleNotices.recipient(language, channels));
    }

    UUID issue(NoticeKind kind, Recipient recipient) {
        NoticeIssuer issuer =
                new NoticeIssuer(database, notices, queue, ledger, quietHours, clock, new RecordingEvent(signals));
        return issuer.issue(SampleNotices.of(kind), recipient);
    }

    ChannelDispatch dispatch(Channel channel) {
        return dispatch(channel.kind(), new Providers(List.of(channel), 0, now, SendObserver.NONE));
    }

    ChannelDispatch dispatch(ChannelKind kind, Providers providers) {
        DispatchSettings settings = new DispatchSettings(1, 10, LEASE, Duration.ofSeconds(30), Duration.ofSeconds(1));
        StepSender sender = new StepSender(providers, new NoticeTexts(), new Targets(devices), verdicts, clock);
        return new ChannelDispatch(kind, settings, database, queue, notices, results, sender, quietHours, clock);
    }

    FailedDeliveries failedDeliveries() {
        return new FailedDeliveries(database, queue, ledger, clock, new RecordingEvent(signals));
    }

    Housekeeping housekeeping() {
        return new Housekeeping(database, queue, ladder, receipts, results, verdicts, clock);
    }

    void passes(Duration time) {
        now = now.plus(time);
    }

    String stateOf(UUID notice) {
        return strings("select state from notifications.delivery_step where notice_id = ?", notice)
                .get(0);
    }

    /** The events of a notice in their order, without the one that queued it. */
    List<String> eventsOf(UUID notice) {
        List<String> events =
                strings("select event from notifications.evidence where notice_id = ? order by position", notice);
        return events.subList(1, events.size());
    }

    List<String> strings(String query, UUID parameter) {
        return database.inOwnTransaction(connection -> {
            List<String> values = new ArrayList<>();
            try (PreparedStatement select = connection.prepareStatement(query)) {
                select.setObject(1, parameter);
                try (ResultSet row = select.executeQuery()) {
                    while (row.next()) {
                        values.add(row.getString(1));
                    }
                }
            }
            return values;
        });
    }

    boolean chainIsWhole(UUID notice) {
        return database.inOwnTransaction(connection -> new EvidenceCheck().firstBreak(connection, notice))
                .isEmpty();
    }

    /** Evidence stays for good, so that only what is still to be done is cleared. */
    private void forgetEarlierTests() {
        database.inOwnTransaction(connection -> {
            try (var statement = connection.createStatement()) {
                statement.addBatch(
                        "update notifications.delivery_step set state = 'FAILED', claim = null, due_at = '2020-01-01T00:00:00Z'");
                statement.addBatch("delete from notifications.receipt");
                statement.addBatch("delete from notifications.device");
                return statement.executeBatch();
            }
        });
    }

    /** Records instead of notifying observers. */
    private record RecordingEvent(List<StepsQueued> fired) implements Event<StepsQueued> {
        @Override
        public void fire(StepsQueued event) {
            fired.add(event);
        }

        @Override
        public <U extends StepsQueued> CompletionStage<U> fireAsync(U event) {
            throw new UnsupportedOperationException();
        }

        @Override
        public <U extends StepsQueued> CompletionStage<U> fireAsync(U event, NotificationOptions options) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Event<StepsQueued> select(Annotation... qualifiers) {
            throw new UnsupportedOperationException();
        }

        @Override
        public <U extends StepsQueued> Event<U> select(Class<U> subtype, Annotation... qualifiers) {
            throw new UnsupportedOperationException();
        }

        @Override
        public <U extends StepsQueued> Event<U> select(TypeLiteral<U> subtype, Annotation... qualifiers) {
            throw new UnsupportedOperationException();
        }
    }
}
