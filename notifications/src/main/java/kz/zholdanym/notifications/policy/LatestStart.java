package kz.zholdanym.notifications.policy;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Keeps waiting for another channel from using up the time in which the person has to be told. */
public final class LatestStart {

    /** What a step needs to be sent, reported and, if it fails, followed by another. */
    private static final Duration NEEDED = Duration.ofHours(2);

    private LatestStart() {}

    /**
     * The moment itself, or an earlier one if the time to tell would be too short after it; never before now. Once that
     * time is over there is nothing to save any more, and the moment stays as it is.
     *
     * @param tellBy by when the person has to be told, exclusive
     */
    public static Instant notAfter(Instant moment, Instant now, Optional<Instant> tellBy) {
        Instant latest = tellBy.filter(end -> end.isAfter(now))
                .map(end -> end.minus(NEEDED))
                .filter(end -> end.isBefore(moment))
                .orElse(moment);
        return latest.isBefore(now) ? now : latest;
    }
}
