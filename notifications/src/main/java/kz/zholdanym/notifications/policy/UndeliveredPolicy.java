package kz.zholdanym.notifications.policy;

import java.time.Duration;

/**
 * When staff are warned that a notice has not been delivered. Our own policy: the law sets by when the person has to be
 * told, and leaves it to the office to see to it in time.
 */
public final class UndeliveredPolicy {

    /** What a notice usually needs to arrive and be reported; before that it is not said to be late. */
    public static final Duration TIME_TO_ARRIVE = Duration.ofMinutes(30);

    /** For how long a letter that told by silence may still come back after the time to tell. */
    public static final Duration LATE_RETURNS = Duration.ofDays(3);

    private UndeliveredPolicy() {}

    /**
     * How many working days before the last one the time to tell is near. Whoever has to be reached (article 24(3)) can be
     * reached by a telephonogram or a letter within one; what only has to be sent (article 24(5)) can be sent on the last.
     */
    public static int workingDaysBefore(Telling telling) {
        return switch (telling) {
            case REACHED -> 1;
            case SENT, NONE -> 0;
        };
    }
}
