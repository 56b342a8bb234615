package kz.zholdanym.notifications.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.zholdanym.notifications.channel.ChannelKind;
import kz.zholdanym.notifications.channel.Receipt;
import kz.zholdanym.notifications.channel.SendOutcome;
import kz.zholdanym.notifications.check.CheckRun;
import kz.zholdanym.notifications.check.CheckState;
import kz.zholdanym.notifications.check.EvidenceChecks;
import kz.zholdanym.notifications.measurement.ProviderContact;
import kz.zholdanym.notifications.measurement.ReadFigures;
import kz.zholdanym.notifications.measurement.SendMeasurement;
import kz.zholdanym.notifications.measurement.SendMetrics;
import kz.zholdanym.notifications.outage.Outage;
import kz.zholdanym.notifications.outage.OutageCause;
import kz.zholdanym.notifications.outage.Outages;
import kz.zholdanym.notifications.undelivered.FailedDeliveries;
import kz.zholdanym.notifications.undelivered.QueueFigures;
import org.junit.jupiter.api.Test;

class PortalMetricsTest {

    private static final Instant MON_09_00 = Instant.parse("2026-11-23T04:00:00Z");

    private final SendMetrics sending = new SendMetrics();
    private final SendMeasurement measurement = new SendMeasurement(sending);
    private final PortalMetrics metrics =
            new PortalMetrics(sending, new SomeDeliveries(), new SomeChecks(), new SomeOutages(), new SomeProviders());

    @Test
    void countMessagesByChannelProviderAndOutcome() {
        sent(new SendOutcome.Accepted(List.of("1"), "OK"));
        sent(new SendOutcome.Accepted(List.of("2"), "OK"));
        sent(new SendOutcome.TemporaryFailure("busy"));
        sent(new SendOutcome.PermanentFailure("no such number"));
        sent(new SendOutcome.InDoubt("no answer"));
        measurement.reported(ChannelKind.SMS, "centre", Receipt.State.DELIVERED, MON_09_00);

        assertThat(lines(""))
                .contains(
                        "zholdanym_messages_sent_total{channel=\"sms\",outcome=\"accepted\",provider=\"centre\"} 2.0",
                        "zholdanym_messages_sent_total{channel=\"sms\",outcome=\"failed_temporarily\",provider=\"centre\"} 1.0",
                        "zholdanym_messages_sent_total{channel=\"sms\",outcome=\"failed_permanently\",provider=\"centre\"} 1.0",
                        "zholdanym_messages_sent_total{channel=\"sms\",outcome=\"in_doubt\",provider=\"centre\"} 1.0",
                        "zholdanym_messages_reported_total{channel=\"sms\",outcome=\"delivered\",provider=\"centre\"} 1.0",
                        "zholdanym_send_duration_seconds_bucket{channel=\"sms\",provider=\"centre\",le=\"0.1\"} 5",
                        "zholdanym_send_duration_seconds_count{channel=\"sms\",provider=\"centre\"} 5");
    }

    @Test
    void tellHowQueuesProvidersAndEvidenceStand() {
        assertThat(lines(""))
                .contains(
                        "zholdanym_queue_due{channel=\"sms\"} 12.0",
                        "zholdanym_queue_due{channel=\"email\"} 0.0",
                        "zholdanym_queue_oldest_seconds{channel=\"sms\"} 420.0",
                        "zholdanym_given_up{channel=\"email\"} 3.0",
                        "zholdanym_channel_down{channel=\"sms\"} 1.0",
                        "zholdanym_channel_down{channel=\"push\"} 0.0",
                        "zholdanym_provider_failing{channel=\"sms\",provider=\"centre\"} 1.0",
                        "zholdanym_evidence_broken_chains 2.0");
    }

    @Test
    void areInOpenMetricsForWhoAsksForIt() {
        MetricsText open = metrics.read("application/openmetrics-text; version=1.0.0");

        assertThat(open.contentType()).startsWith("application/openmetrics-text");
        assertThat(new String(open.text(), StandardCharsets.UTF_8)).endsWith("# EOF\n");
        assertThat(metrics.read("").contentType()).startsWith("text/plain");
    }

    private void sent(SendOutcome outcome) {
        measurement.ended(ChannelKind.SMS, "centre", outcome, Duration.ofMillis(50), MON_09_00);
    }

    private List<String> lines(String accepted) {
        return new String(metrics.read(accepted).text(), StandardCharsets.UTF_8)
                .lines()
                .toList();
    }

    private static final class SomeDeliveries extends FailedDeliveries {
        @Override
        public List<QueueFigures> figures() {
            return List.of(new QueueFigures(ChannelKind.SMS, 12, Optional.of(Duration.ofMinutes(7))));
        }

        @Override
        public Map<ChannelKind, Long> givenUp() {
            return Map.of(ChannelKind.EMAIL, 3L);
        }
    }

    private static final class SomeChecks extends EvidenceChecks {
        @Override
        public List<CheckRun> latest(int atMost) {
            return List.of(
                    run(CheckState.RUNNING, 0, Optional.empty()), run(CheckState.BROKEN, 2, Optional.of(MON_09_00)));
        }

        private static CheckRun run(CheckState state, long broken, Optional<Instant> endedAt) {
            return new CheckRun(
                    UUID.randomUUID(), state, Optional.empty(), MON_09_00, endedAt, 10, 30, broken, List.of());
        }
    }

    private static final class SomeOutages extends Outages {
        @Override
        public List<Outage> lasting() {
            return List.of(new Outage(
                    UUID.randomUUID(),
                    ChannelKind.SMS,
                    OutageCause.NOT_TAKEN,
                    MON_09_00,
                    Optional.empty(),
                    Optional.empty()));
        }
    }

    private static final class SomeProviders extends ReadFigures {
        @Override
        public List<ProviderContact> providersInUse() {
            return List.of(new ProviderContact(
                    ChannelKind.SMS, "centre", Optional.empty(), Optional.of(MON_09_00), Optional.of(MON_09_00), 7));
        }
    }
}
