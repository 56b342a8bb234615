package kz.zholdanym.notifications.undelivered;

import java.time.Duration;
import java.util.Optional;
import kz.zholdanym.notifications.channel.ChannelKind;

/**
 * How the queue of a channel stands.
 *
 * @param due how many steps are due and not begun
 * @param oldest for how long the oldest of them has been due; empty if there is none
 */
public record QueueFigures(ChannelKind channel, long due, Optional<Duration> oldest) {}
