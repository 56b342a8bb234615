package kz.zholdanym.notifications.measurement;

import io.prometheus.metrics.core.metrics.Counter;
import io.prometheus.metrics.core.metrics.Histogram;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import io.prometheus.metrics.model.snapshots.MetricSnapshots;
import io.prometheus.metrics.model.snapshots.Unit;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Locale;
import kz.zholdanym.notifications.channel.ChannelKind;

/**
 * What the providers of this server have done since it started, for monitoring. Labels are channels, the names of the
 * providers in the settings, and outcomes: few, and nothing of a person.
 */
@ApplicationScoped
public class SendMetrics {

    private static final double NANOS = 1_000_000_000d;
    private static final String CHANNEL = "channel";
    private static final String PROVIDER = "provider";
    private static final String OUTCOME = "outcome";

    private final PrometheusRegistry registry = new PrometheusRegistry();
    private final Counter sent = Counter.builder()
            .name("zholdanym_messages_sent")
            .help("Messages handed to a provider, by outcome")
            .labelNames(CHANNEL, PROVIDER, OUTCOME)
            .withoutExemplars()
            .register(registry);
    private final Counter reported = Counter.builder()
            .name("zholdanym_messages_reported")
            .help("Accepted messages whose end a provider reported, by outcome")
            .labelNames(CHANNEL, PROVIDER, OUTCOME)
            .withoutExemplars()
            .register(registry);
    private final Histogram duration = Histogram.builder()
            .name("zholdanym_send_duration_seconds")
            .unit(Unit.SECONDS)
            .help("From handing a message to a provider until the outcome was known")
            .labelNames(CHANNEL, PROVIDER)
            .classicOnly()
            .classicUpperBounds(0.005, 0.02, 0.1, 0.5, 2, 8, 30)
            .register(registry);

    void sent(ChannelKind channel, String provider, MeasuredOutcome outcome, Duration took) {
        sent.labelValues(label(channel), provider, label(outcome)).inc();
        duration.labelValues(label(channel), provider).observe(took.toNanos() / NANOS);
    }

    void reported(ChannelKind channel, String provider, MeasuredOutcome outcome) {
        reported.labelValues(label(channel), provider, label(outcome)).inc();
    }

    /** As it stands now. */
    public MetricSnapshots snapshots() {
        return registry.scrape();
    }

    private static String label(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
