package kz.zholdanym.notifications.channel;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** What became of one attempt to hand a message to a provider. Reasons and replies hold no personal data. */
public sealed interface SendOutcome {

    /**
     * The provider took the message. That is not delivery.
     *
     * @param providerIds the provider's own ids, one for each part of a long text message, in order; empty if it gives none
     * @param rawReply the provider's answer as it came
     */
    record Accepted(List<String> providerIds, String rawReply) implements SendOutcome {
        public Accepted {
            providerIds = List.copyOf(providerIds);
        }
    }

    /**
     * Nothing was sent, and trying later makes sense.
     *
     * @param retryAfter the wait the provider asked for, if it did
     */
    record TemporaryFailure(String reason, Optional<Duration> retryAfter) implements SendOutcome {
        public TemporaryFailure(String reason) {
            this(reason, Optional.empty());
        }
    }

    /**
     * This address or this message will never be taken.
     *
     * @param addressIsGone whether the provider said that the address exists no more, so that it ought to be forgotten
     */
    record PermanentFailure(String reason, boolean addressIsGone) implements SendOutcome {
        public PermanentFailure(String reason) {
            this(reason, false);
        }
    }

    /** The message, or a part of it, was handed over, but the answer never came: it may or may not arrive. */
    record InDoubt(String reason) implements SendOutcome {}
}
