package kz.zholdanym.notifications.metrics;

import io.prometheus.metrics.expositionformats.ExpositionFormatWriter;
import io.prometheus.metrics.expositionformats.OpenMetricsTextFormatWriter;
import io.prometheus.metrics.expositionformats.PrometheusTextFormatWriter;
import io.prometheus.metrics.model.snapshots.GaugeSnapshot;
import io.prometheus.metrics.model.snapshots.GaugeSnapshot.GaugeDataPointSnapshot;
import io.prometheus.metrics.model.snapshots.Labels;
import io.prometheus.metrics.model.snapshots.MetricSnapshots;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import kz.zholdanym.notifications.channel.ChannelKind;
import kz.zholdanym.notifications.check.CheckRun;
import kz.zholdanym.notifications.check.CheckState;
import kz.zholdanym.notifications.check.EvidenceChecks;
import kz.zholdanym.notifications.measurement.ReadFigures;
import kz.zholdanym.notifications.measurement.SendMetrics;
import kz.zholdanym.notifications.outage.Outages;
import kz.zholdanym.notifications.undelivered.FailedDeliveries;
import kz.zholdanym.notifications.undelivered.QueueFigures;

/**
 * The figures for monitoring, in the text formats of OpenMetrics and Prometheus. Counters are those of this server, so that
 * each one is asked; gauges are read from the database and are the same on all.
 */
@ApplicationScoped
@Transactional
public class PortalMetrics {

    private static final String CHANNEL = "channel";
    private static final int LATEST_CHECKS = 10;

    private final OpenMetricsTextFormatWriter openMetrics = OpenMetricsTextFormatWriter.create();
    private final PrometheusTextFormatWriter prometheus = PrometheusTextFormatWriter.create();

    private SendMetrics sending;
    private FailedDeliveries deliveries;
    private EvidenceChecks checks;
    private Outages outages;
    private ReadFigures figures;

    /** For the container. */
    @SuppressWarnings("NullAway") // a proxy, whose fields nobody reads
    protected PortalMetrics() {}

    @Inject
    public PortalMetrics(
            SendMetrics sending,
            FailedDeliveries deliveries,
            EvidenceChecks checks,
            Outages outages,
            ReadFigures figures) {
        this.sending = sending;
        this.deliveries = deliveries;
        this.checks = checks;
        this.outages = outages;
        this.figures = figures;
    }

    /** @param accepted the header {@code Accept}; OpenMetrics is given only to who asks for it */
    public MetricsText read(String accepted) {
        ExpositionFormatWriter format = openMetrics.accepts(accepted) ? openMetrics : prometheus;
        MetricSnapshots.Builder all = MetricSnapshots.builder();
        sending.snapshots().stream().forEach(all::metricSnapshot);
        gauges().forEach(all::metricSnapshot);
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        try {
            format.write(text, all.build());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return new MetricsText(format.getContentType(), text.toByteArray());
    }

    private List<GaugeSnapshot> gauges() {
        Map<ChannelKind, QueueFigures> queues =
                deliveries.figures().stream().collect(Collectors.toMap(QueueFigures::channel, queue -> queue));
        Map<ChannelKind, Long> givenUp = deliveries.givenUp();
        List<ChannelKind> down =
                outages.lasting().stream().map(outage -> outage.channel()).toList();
        return List.of(
                byChannel(
                        "zholdanym_queue_due",
                        "Messages that are due and not begun",
                        channel -> queues.containsKey(channel)
                                ? queues.get(channel).due()
                                : 0),
                byChannel(
                        "zholdanym_queue_oldest_seconds",
                        "For how long the oldest message has been due",
                        channel -> queues.containsKey(channel)
                                ? queues.get(channel)
                                        .oldest()
                                        .orElse(Duration.ZERO)
                                        .toSeconds()
                                : 0),
                byChannel(
                        "zholdanym_given_up",
                        "Deliveries that were given up",
                        channel -> givenUp.getOrDefault(channel, 0L)),
                byChannel(
                        "zholdanym_channel_down",
                        "1 while an outage of the channel lasts",
                        channel -> down.contains(channel) ? 1 : 0),
                providersFailing(),
                lastCheck(
                        "zholdanym_evidence_check_ended_timestamp_seconds",
                        "When the last check of the evidence ended",
                        run -> run.endedAt().map(Instant::getEpochSecond).orElse(0L)),
                lastCheck("zholdanym_evidence_broken_chains", "Broken chains that it found", CheckRun::broken));
    }

    private GaugeSnapshot providersFailing() {
        GaugeSnapshot.Builder gauge = GaugeSnapshot.builder()
                .name("zholdanym_provider_failing")
                .help("1 while a provider in use does not answer");
        figures.providersInUse()
                .forEach(contact -> gauge.dataPoint(GaugeDataPointSnapshot.builder()
                        .labels(Labels.of(CHANNEL, label(contact.channel()), "provider", contact.provider()))
                        .value(contact.failing() ? 1 : 0)
                        .build()));
        return gauge.build();
    }

    /** Without a value while there has been no check to its end. */
    private GaugeSnapshot lastCheck(String name, String help, ToDoubleFunction<CheckRun> value) {
        GaugeSnapshot.Builder gauge = GaugeSnapshot.builder().name(name).help(help);
        checks.latest(LATEST_CHECKS).stream()
                .filter(run -> run.state() == CheckState.WHOLE || run.state() == CheckState.BROKEN)
                .findFirst()
                .ifPresent(run -> gauge.dataPoint(GaugeDataPointSnapshot.builder()
                        .value(value.applyAsDouble(run))
                        .build()));
        return gauge.build();
    }

    private static GaugeSnapshot byChannel(String name, String help, ToDoubleFunction<ChannelKind> value) {
        GaugeSnapshot.Builder gauge = GaugeSnapshot.builder().name(name).help(help);
        for (ChannelKind channel : ChannelKind.choices()) {
            gauge.dataPoint(GaugeDataPointSnapshot.builder()
                    .labels(Labels.of(CHANNEL, label(channel)))
                    .value(value.applyAsDouble(channel))
                    .build());
        }
        return gauge.build();
    }

    private static String label(ChannelKind channel) {
        return channel.name().toLowerCase(Locale.ROOT);
    }
}
