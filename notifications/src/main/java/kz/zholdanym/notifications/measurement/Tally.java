package kz.zholdanym.notifications.measurement;

import java.time.Duration;
import java.time.Instant;
import kz.zholdanym.notifications.channel.ChannelKind;

/**
 * How many messages had one outcome in an hour.
 *
 * @param hour when it began
 * @param time that handing them over took in all; zero for reports
 */
public record Tally(
        Instant hour, ChannelKind channel, String provider, MeasuredOutcome outcome, long messages, Duration time) {

    Tally plus(Duration took) {
        return new Tally(hour, channel, provider, outcome, messages + 1, time.plus(took));
    }
}
