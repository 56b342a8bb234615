package kz.zholdanym.notifications.template;

import java.util.Optional;

/**
 * What became of a test.
 *
 * @param maskedAddress where it went; empty if nothing was sent
 * @param reply what the provider said, in its own words; empty if it was not asked
 */
public record TestSend(Outcome outcome, Optional<String> maskedAddress, Optional<String> reply) {

    /** How it ended. */
    public enum Outcome {
        /** The provider took it. */
        ACCEPTED,
        /** The provider did not take it. */
        FAILED,
        /** The answer never came: it may arrive. */
        IN_DOUBT,
        /** Nothing was sent: the account has no address on the channel. */
        NO_ADDRESS,
        /** Nothing was sent: this account has had its tests for this hour. */
        TOO_MANY,
        /** Nothing was sent: the providers are at their limit just now. */
        BUSY
    }

    /** Nothing was sent, for the reason that {@code outcome} says. */
    public static TestSend notSent(Outcome outcome) {
        return new TestSend(outcome, Optional.empty(), Optional.empty());
    }
}
