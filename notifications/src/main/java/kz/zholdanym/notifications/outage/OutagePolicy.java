package kz.zholdanym.notifications.outage;

import java.time.Duration;

/** From when on something counts as an outage. Our own policy: the law knows missed terms and valid reasons, article 25(1). */
public final class OutagePolicy {

    /** How long no server may give a sign of life; each gives one every quarter of a minute. */
    public static final Duration PORTAL_SILENT = Duration.ofMinutes(1);

    /** How long no provider of a channel may have taken a message. */
    public static final Duration CHANNEL_NOT_TAKING = Duration.ofMinutes(5);

    /** So many messages in a row without an answer. */
    static final int FAILURES_IN_A_ROW = 5;

    /** So many different messages have to wait: with one it cannot be told whether it is the provider or the message. */
    static final int MESSAGES_WAITING = 2;

    private OutagePolicy() {}
}
