package kz.zholdanym.web.outage;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import kz.zholdanym.notifications.channel.ChannelKind;
import kz.zholdanym.notifications.outage.Outage;
import kz.zholdanym.notifications.outage.OutageCause;
import kz.zholdanym.notifications.outage.OutageEnding;

/**
 * An outage on the page.
 *
 * @param minutes how long it lasted, rounded up; empty while it lasts
 */
public record OutageLine(
        UUID id,
        ChannelKind channel,
        OutageCause cause,
        Instant beganAt,
        Optional<Instant> endedAt,
        Optional<OutageEnding> ending,
        Optional<Long> minutes) {

    static OutageLine of(Outage outage) {
        return new OutageLine(
                outage.id(),
                outage.channel(),
                outage.cause(),
                outage.beganAt(),
                outage.endedAt(),
                outage.ending(),
                outage.endedAt()
                        .map(ended -> Duration.between(outage.beganAt(), ended)
                                .plusSeconds(59)
                                .toMinutes()));
    }
}
