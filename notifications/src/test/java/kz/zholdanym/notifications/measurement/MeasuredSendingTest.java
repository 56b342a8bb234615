package kz.zholdanym.notifications.measurement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.zholdanym.notifications.channel.ChannelKind;
import kz.zholdanym.notifications.channel.Receipt;
import kz.zholdanym.notifications.channel.SendOutcome;
import kz.zholdanym.notifications.database.Database;
import kz.zholdanym.notifications.database.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MeasuredSendingTest {

    private static final Instant MON_09_05 = Instant.parse("2026-11-23T04:05:00Z");
    private static final SendOutcome TAKEN = new SendOutcome.Accepted(List.of("1"), "OK");

    private final Database database = TestDatabase.database();
    private Instant now = MON_09_05;
    private final InstantSource clock = () -> now;
    private final SendMeasurement first = new SendMeasurement(new SendMetrics());
    private final SendMeasurement second = new SendMeasurement(new SendMetrics());
    private final WriteMeasurements firstServer = writer(first);
    private final WriteMeasurements secondServer = writer(second);
    private final String centre = "centre-" + UUID.randomUUID();

    @BeforeEach
    void nothingIsMeasuredYet() {
        database.inOwnTransaction(connection -> {
            try (var statement = connection.createStatement()) {
                statement.addBatch("delete from notifications.send_tally");
                statement.addBatch("delete from notifications.queue_hour");
                statement.addBatch("delete from notifications.provider_contact");
                return statement.executeBatch();
            }
        });
    }

    @Test
    void isAddedUpOverAllServers() {
        sent(first, TAKEN, 100);
        sent(first, new SendOutcome.TemporaryFailure("busy"), 300);
        sent(second, TAKEN, 200);
        firstServer.write();
        secondServer.write();

        SendingFigures.Provider provider = provider();
        assertThat(provider.of(MeasuredOutcome.ACCEPTED)).isEqualTo(2);
        assertThat(provider.of(MeasuredOutcome.FAILED_TEMPORARILY)).isEqualTo(1);
        assertThat(provider.averageTime()).contains(Duration.ofMillis(200));
        assertThat(lastHour().sent()).isEqualTo(3);
    }

    @Test
    void isTheSameHoweverOftenItIsWritten() {
        sent(first, TAKEN, 100);
        firstServer.write();
        firstServer.write();
        sent(first, TAKEN, 100);
        firstServer.write();

        assertThat(provider().of(MeasuredOutcome.ACCEPTED)).isEqualTo(2);
    }

    @Test
    void tellsReportsApartFromWhatWasHandedOver() {
        sent(first, TAKEN, 100);
        first.reported(ChannelKind.SMS, centre, Receipt.State.DELIVERED, now);
        first.reported(ChannelKind.SMS, centre, Receipt.State.UNDELIVERABLE, now);
        firstServer.write();

        assertThat(lastHour().sent()).isEqualTo(1);
        assertThat(lastHour().of(MeasuredOutcome.DELIVERED)).isEqualTo(1);
        assertThat(lastHour().of(MeasuredOutcome.UNDELIVERABLE)).isEqualTo(1);
        assertThat(provider().averageTime()).contains(Duration.ofMillis(100));
    }

    @Test
    void takesTheMailboxOfReturnedLettersForNoProvider() {
        first.reported(ChannelKind.EMAIL, Receipt.MAILBOX, Receipt.State.UNDELIVERABLE, now);
        firstServer.write();

        assertThat(figures().providers())
                .extracting(SendingFigures.Provider::name)
                .doesNotContain(Receipt.MAILBOX);
        assertThat(lastHour().of(MeasuredOutcome.UNDELIVERABLE)).isEqualTo(1);
    }

    @Test
    void coversTwentyFourHoursAndLeavesOutWhatIsOlder() {
        sent(first, TAKEN, 100);
        firstServer.write();
        now = MON_09_05.plus(Duration.ofHours(23));
        sent(first, TAKEN, 100);
        firstServer.write();

        List<SendingFigures.Hour> hours = figures().hours();
        assertThat(hours).hasSize(24);
        assertThat(hours.get(0).beganAt()).isEqualTo(Instant.parse("2026-11-23T04:00:00Z"));
        assertThat(hours.get(0).sent()).isEqualTo(1);
        assertThat(lastHour().sent()).isEqualTo(1);

        now = now.plus(Duration.ofHours(1));
        assertThat(figures().hours().stream()
                        .mapToLong(SendingFigures.Hour::sent)
                        .sum())
                .as("what was sent at nine is out")
                .isEqualTo(1);
    }

    @Test
    void keepsWhatIsCountedAfterOldHoursAreForgotten() {
        sent(first, TAKEN, 100);
        firstServer.write();
        now = MON_09_05.plus(Duration.ofHours(5));
        firstServer.write();
        sent(first, TAKEN, 100);
        firstServer.write();

        assertThat(figures().hours().stream()
                        .mapToLong(SendingFigures.Hour::sent)
                        .sum())
                .isEqualTo(2);
    }

    @Test
    void tellsWhichProviderHasNotAnsweredSinceWhen() {
        first.uses(ChannelKind.SMS, List.of(centre));
        sent(first, new SendOutcome.InDoubt("no answer"), 100);
        firstServer.write();
        assertThat(provider().failingSince()).contains(MON_09_05);

        now = MON_09_05.plusSeconds(30);
        sent(first, new SendOutcome.PermanentFailure("no such number"), 100);
        firstServer.write();
        assertThat(provider().failingSince()).as("a refusal is an answer").isEmpty();
    }

    private void sent(SendMeasurement server, SendOutcome outcome, long milliseconds) {
        server.ended(ChannelKind.SMS, centre, outcome, Duration.ofMillis(milliseconds), now);
    }

    private SendingFigures.Hour lastHour() {
        return figures().hours().get(23);
    }

    private SendingFigures.Provider provider() {
        Optional<SendingFigures.Provider> found = figures().providers().stream()
                .filter(provider -> provider.name().equals(centre))
                .findFirst();
        return found.orElseThrow();
    }

    private SendingFigures figures() {
        return new ReadFigures(database, new TallyRegister(), new ProviderContacts(), clock).lastDay();
    }

    private WriteMeasurements writer(SendMeasurement server) {
        return new WriteMeasurements(database, server, new TallyRegister(), new ProviderContacts(), clock);
    }
}
