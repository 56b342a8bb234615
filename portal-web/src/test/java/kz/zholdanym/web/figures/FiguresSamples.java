package kz.zholdanym.web.figures;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.zholdanym.notifications.channel.ChannelKind;
import kz.zholdanym.notifications.measurement.MeasuredOutcome;
import kz.zholdanym.notifications.measurement.QueueHour;
import kz.zholdanym.notifications.measurement.SendingFigures;
import kz.zholdanym.web.page.Sample;
import kz.zholdanym.web.page.Sample.Visitor;

/** The figures of a busy day and of one on which nothing was sent. */
public final class FiguresSamples {

    private static final Instant SUN_10_00 = Instant.parse("2026-11-22T05:00:00Z");

    private FiguresSamples() {}

    public static List<Sample> all() {
        return List.of(
                sample("figures", Charts.of(busyDay(), List.of(new FiguresPage.Waiting(ChannelKind.SMS, 1_204, 7)))),
                sample("figures-none", Charts.of(new SendingFigures(hours(0), List.of(), List.of()), List.of())));
    }

    static SendingFigures busyDay() {
        List<QueueHour> queues = List.of(
                new QueueHour(SUN_10_00, ChannelKind.SMS, 1_204, Duration.ofSeconds(90)),
                new QueueHour(SUN_10_00, ChannelKind.EMAIL, 3, Duration.ofMinutes(41)));
        return new SendingFigures(hours(100), providers(), queues);
    }

    private static List<SendingFigures.Hour> hours(long messages) {
        List<SendingFigures.Hour> hours = new ArrayList<>();
        for (int hour = 0; hour < 24; hour++) {
            hours.add(new SendingFigures.Hour(
                    SUN_10_00.plus(Duration.ofHours(hour)),
                    messages == 0
                            ? Map.of()
                            : Map.of(
                                    MeasuredOutcome.ACCEPTED,
                                    messages * (hour % 7),
                                    MeasuredOutcome.FAILED_TEMPORARILY,
                                    messages / 4,
                                    MeasuredOutcome.FAILED_PERMANENTLY,
                                    7L,
                                    MeasuredOutcome.IN_DOUBT,
                                    1L,
                                    MeasuredOutcome.DELIVERED,
                                    messages * (hour % 7) - 3)));
        }
        return hours;
    }

    private static List<SendingFigures.Provider> providers() {
        return List.of(
                provider(ChannelKind.SMS, "smsc.example.kz", Optional.of(SUN_10_00)),
                provider(ChannelKind.EMAIL, "mail <script>", Optional.empty()),
                new SendingFigures.Provider(ChannelKind.PUSH, "fcm", Map.of(), Optional.empty(), Optional.empty()));
    }

    private static SendingFigures.Provider provider(ChannelKind channel, String name, Optional<Instant> failingSince) {
        return new SendingFigures.Provider(
                channel,
                name,
                Map.of(MeasuredOutcome.ACCEPTED, 7_100L, MeasuredOutcome.FAILED_TEMPORARILY, 600L),
                Optional.of(Duration.ofMillis(37)),
                failingSince);
    }

    private static Sample sample(String name, FiguresPage page) {
        return new Sample(name, "/admin/figures", page, Visitor.ADMINISTRATOR);
    }
}
