package kz.zholdanym.web.figures;

import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kz.zholdanym.law.calendar.Almaty;
import kz.zholdanym.notifications.measurement.MeasuredOutcome;
import kz.zholdanym.notifications.measurement.QueueHour;
import kz.zholdanym.notifications.measurement.SendingFigures;
import kz.zholdanym.web.figures.FiguresPage.BarPart;
import kz.zholdanym.web.figures.FiguresPage.HourRow;
import kz.zholdanym.web.figures.FiguresPage.ProviderBar;
import kz.zholdanym.web.figures.FiguresPage.QueueRow;
import kz.zholdanym.web.figures.FiguresPage.Waiting;

/** Lays the figures of a day out for the page. */
final class Charts {

    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH");
    private static final int EACH = 4;
    private static final int LYING = 300;

    private Charts() {}

    static FiguresPage of(SendingFigures figures, List<Waiting> waiting) {
        List<String> labels = labels(figures);
        return new FiguresPage(
                BarChart.of(
                        labels, figures.hours().stream().map(Charts::outcomes).toList()),
                figures.hours().stream()
                        .sorted(Comparator.comparing(SendingFigures.Hour::beganAt)
                                .reversed())
                        .map(hour -> new HourRow(hour.beganAt(), hour.sent(), named(hour.messages())))
                        .toList(),
                providers(figures),
                BarChart.of(
                        labels,
                        figures.hours().stream()
                                .map(hour -> List.of(
                                        new BarChart.Value("WAIT", longestWait(hour.beganAt(), figures.queues()))))
                                .toList()),
                figures.queues().stream()
                        .sorted(Comparator.comparing(QueueHour::hour).reversed().thenComparing(QueueHour::channel))
                        .map(queue -> new QueueRow(
                                queue.hour(), queue.channel(), queue.mostDue(), minutes(queue.longestWait())))
                        .toList(),
                waiting);
    }

    private static List<String> labels(SendingFigures figures) {
        List<String> labels = new ArrayList<>();
        for (SendingFigures.Hour hour : figures.hours()) {
            boolean shown = labels.size() % EACH == 0;
            labels.add(shown ? HOUR.format(hour.beganAt().atZone(Almaty.ZONE)) : "");
        }
        return labels;
    }

    private static List<BarChart.Value> outcomes(SendingFigures.Hour hour) {
        return MeasuredOutcome.OF_SENDING.stream()
                .map(outcome -> new BarChart.Value(outcome.name(), hour.of(outcome)))
                .toList();
    }

    private static List<ProviderBar> providers(SendingFigures figures) {
        long most = figures.providers().stream().mapToLong(Charts::sent).max().orElse(0);
        return figures.providers().stream()
                .map(provider -> new ProviderBar(
                        provider.channel(),
                        provider.name(),
                        named(provider.messages()),
                        parts(provider, Math.max(most, 1)),
                        provider.averageTime().map(Duration::toMillis),
                        provider.failingSince()))
                .toList();
    }

    private static List<BarPart> parts(SendingFigures.Provider provider, long most) {
        List<BarPart> parts = new ArrayList<>();
        int x = 0;
        for (MeasuredOutcome outcome : MeasuredOutcome.OF_SENDING) {
            long messages = provider.of(outcome);
            if (messages > 0) {
                int width = Math.max(1, (int) Math.round((double) messages / most * LYING));
                parts.add(new BarPart(outcome.name(), x, width));
                x += width;
            }
        }
        return parts;
    }

    private static long sent(SendingFigures.Provider provider) {
        return MeasuredOutcome.OF_SENDING.stream().mapToLong(provider::of).sum();
    }

    private static Map<String, Long> named(Map<MeasuredOutcome, Long> messages) {
        return Arrays.stream(MeasuredOutcome.values())
                .collect(Collectors.toMap(Enum::name, outcome -> messages.getOrDefault(outcome, 0L)));
    }

    private static long longestWait(Instant hour, List<QueueHour> queues) {
        return queues.stream()
                .filter(queue -> queue.hour().equals(hour))
                .mapToLong(queue -> minutes(queue.longestWait()))
                .max()
                .orElse(0);
    }

    private static long minutes(Duration time) {
        return time.plusSeconds(59).toMinutes();
    }
}
