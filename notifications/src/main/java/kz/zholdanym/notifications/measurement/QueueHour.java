package kz.zholdanym.notifications.measurement;

import java.time.Duration;
import java.time.Instant;
import kz.zholdanym.notifications.channel.ChannelKind;

/**
 * The queue of a channel in an hour.
 *
 * @param hour when it began
 * @param mostDue how many messages were due and not begun, at the most
 * @param longestWait for how long the oldest of them had been due, at the longest
 */
public record QueueHour(Instant hour, ChannelKind channel, long mostDue, Duration longestWait) {}
