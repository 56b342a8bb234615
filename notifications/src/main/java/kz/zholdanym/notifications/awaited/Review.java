package kz.zholdanym.notifications.awaited;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * What a look at some notices has found.
 *
 * @param cases of each case that was looked at the first time to tell that is in danger; empty if none is
 * @param last where to go on; empty if there are no more
 */
public record Review(Map<UUID, Optional<Instant>> cases, Optional<UUID> last) {
    public Review {
        cases = Map.copyOf(cases);
    }
}
