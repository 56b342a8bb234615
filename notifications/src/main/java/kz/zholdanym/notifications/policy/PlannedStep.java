package kz.zholdanym.notifications.policy;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import kz.zholdanym.notifications.channel.ChannelKind;

/**
 * A step of a notice's ladder.
 *
 * @param rung its place among those that count as telling, from 0, equal for those that go together; empty for what only
 *     accompanies them, and where nothing is in reserve
 * @param dueAt when it is to be sent; for a later rung, when it is to be sent unless the person has been told by then
 * @param patience how long the next rung waits after this one has been sent
 * @param reason why it is there although the person did not choose it, or is not sent at once; empty otherwise
 */
public record PlannedStep(
        ChannelKind channel, OptionalInt rung, Instant dueAt, Duration patience, Optional<String> reason) {

    /** Whether it is sent only if others fail. */
    public boolean waits() {
        return rung.orElse(0) > 0;
    }

    PlannedStep withoutRung() {
        return new PlannedStep(channel, OptionalInt.empty(), dueAt, patience, reason);
    }
}
