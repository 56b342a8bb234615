package kz.zholdanym.notifications.policy;

import java.time.Instant;

/**
 * Until when a time to tell is near, seen from one day: by {@link UndeliveredPolicy} in working days, which only the
 * calendar of the case work knows.
 *
 * @param reached for what must have reached the person, inclusive
 * @param sent for what must have been sent, inclusive
 */
public record NearTellBy(Instant reached, Instant sent) {

    /** Whether this time to tell is near or has passed. */
    public boolean holds(Telling telling, Instant tellBy) {
        return switch (telling) {
            case REACHED -> !tellBy.isAfter(reached);
            case SENT -> !tellBy.isAfter(sent);
            case NONE -> false;
        };
    }

    /** The later of both. */
    public Instant latest() {
        return reached.isAfter(sent) ? reached : sent;
    }
}
