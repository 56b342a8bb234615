package kz.zholdanym.notifications.outage;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import kz.zholdanym.notifications.channel.ChannelKind;

/**
 * A time in which something was down.
 *
 * @param channel what was down; {@link ChannelKind#PORTAL} for the portal itself
 * @param beganAt of the portal the last sign of life, of a channel the first message that was not taken
 * @param endedAt empty while it lasts
 * @param ending empty while it lasts
 */
public record Outage(
        UUID id,
        ChannelKind channel,
        OutageCause cause,
        Instant beganAt,
        Optional<Instant> endedAt,
        Optional<OutageEnding> ending) {

    /** Whether the portal itself was down. */
    public boolean ofPortal() {
        return channel == ChannelKind.PORTAL;
    }
}
