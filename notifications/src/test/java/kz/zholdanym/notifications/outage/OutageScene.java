package kz.zholdanym.notifications.outage;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kz.zholdanym.notifications.channel.ChannelKind;
import kz.zholdanym.notifications.channel.SendOutcome;
import kz.zholdanym.notifications.database.Database;
import kz.zholdanym.notifications.database.TestDatabase;
import kz.zholdanym.notifications.measurement.ProviderContacts;
import kz.zholdanym.notifications.measurement.SendMeasurement;
import kz.zholdanym.notifications.measurement.SendMetrics;
import kz.zholdanym.notifications.measurement.TallyRegister;
import kz.zholdanym.notifications.measurement.WriteMeasurements;

/** Servers that live, send and stop, on a real database with an empty register, by a clock that only the test moves. */
final class OutageScene {

    static final Instant MON_09_00 = Instant.parse("2026-11-23T04:00:00Z");
    static final LocalDate MON = LocalDate.of(2026, 11, 23);

    final Database database = TestDatabase.database();
    Instant now = MON_09_00;
    private final InstantSource clock = () -> now;
    private final SendMeasurement measurement = new SendMeasurement(new SendMetrics());
    private final WriteMeasurements writer =
            new WriteMeasurements(database, measurement, new TallyRegister(), new ProviderContacts(), clock);
    final Outages outages = new Outages(database, new OutageRegister());

    OutageScene() {
        execute("alter table notifications.outage disable trigger user");
        execute("alter table notifications.outage_end disable trigger user");
        execute("delete from notifications.outage_end");
        execute("delete from notifications.outage");
        execute("alter table notifications.outage enable trigger user");
        execute("alter table notifications.outage_end enable trigger user");
        execute("delete from notifications.portal_run");
        execute("delete from notifications.provider_contact");
        execute(
                "update notifications.delivery_step set state = 'FAILED', claim = null, due_at = '2020-01-01T00:00:00Z'");
    }

    /** A server, which has not given a sign of life yet. */
    MeasureOutages server() {
        return new MeasureOutages(database, new PortalRuns(), new OutageRegister(), new ProviderContacts(), clock);
    }

    void uses(String... providers) {
        measurement.uses(ChannelKind.SMS, List.of(providers));
    }

    /** So many messages that no one takes, and that wait. */
    void failing(String provider, int messages) {
        for (int i = 0; i < messages; i++) {
            measurement.ended(
                    ChannelKind.SMS, provider, new SendOutcome.TemporaryFailure("no answer"), Duration.ZERO, now);
        }
        writer.write();
    }

    void answering(String provider) {
        measurement.ended(ChannelKind.SMS, provider, new SendOutcome.Accepted(List.of("1"), "OK"), Duration.ZERO, now);
        writer.write();
    }

    void waiting(int messages) {
        execute("delete from notifications.delivery_step where state = 'QUEUED'");
        for (int i = 0; i < messages; i++) {
            UUID notice = UUID.randomUUID();
            execute("insert into notifications.notice (id, kind, case_id, payload, legal_basis, language, issued_at)"
                    + " values ('" + notice + "', 'final-answer', '" + notice + "', '{}', '24.3', 'kk', '" + now
                    + "')");
            execute(
                    "insert into notifications.delivery_step (id, notice_id, channel, state, priority, due_at, attempts)"
                            + " values ('" + UUID.randomUUID() + "', '" + notice + "', 'SMS', 'QUEUED', 5, '" + now
                            + "', 1)");
        }
    }

    void passes(Duration time) {
        now = now.plus(time);
    }

    List<Outage> register() {
        return outages.overlapping(MON.minusDays(30), MON.plusDays(30));
    }

    void execute(String statement) {
        database.inOwnTransaction(connection -> {
            try (var executed = connection.createStatement()) {
                return executed.execute(statement);
            }
        });
    }
}
