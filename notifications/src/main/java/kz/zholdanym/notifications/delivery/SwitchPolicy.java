package kz.zholdanym.notifications.delivery;

import java.time.Duration;

/** When a provider is set aside for another, and for how long. */
final class SwitchPolicy {

    /** Failures in a row, of whatever messages, after which it is the provider that fails. */
    static final int FAILURES_IN_A_ROW = 5;

    /** Attempts of one message after which it is given to another provider, though this one has not been set aside. */
    static final int ATTEMPTS_TO_INSIST = 2;

    /** An answer that takes longer counts as a failure, though the message was taken. */
    static final Duration SLOW = Duration.ofSeconds(8);

    static final Duration FIRST_TIME_ASIDE = Duration.ofSeconds(30);
    static final Duration LONGEST_TIME_ASIDE = Duration.ofMinutes(10);

    private SwitchPolicy() {}
}
