package kz.zholdanym.notifications.queue;

import java.util.Set;
import kz.zholdanym.notifications.channel.ChannelKind;

/** Steps for these channels have been queued in the current transaction. */
public record StepsQueued(Set<ChannelKind> channels) {
    public StepsQueued {
        channels = Set.copyOf(channels);
    }
}
