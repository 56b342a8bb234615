package kz.zholdanym.notifications.channel;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** What became of one attempt to hand a message to a provider. Reasons and replies hold no personal data. */
public sealed interface SendOutcome {

    /** The provider's ids of what it accepted, whatever became of the rest. */
    default List<String> providerIds() {
        return List.of();
    }

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
     * @param providerIds the provider's ids of the parts that it accepted before it refused one, in order
     */
    record PermanentFailure(String reason, boolean addressIsGone, List<String> providerIds) implements SendOutcome {
        public PermanentFailure {
            providerIds = List.copyOf(providerIds);
        }

        public PermanentFailure(String reason, boolean addressIsGone) {
            this(reason, addressIsGone, List.of());
        }

        public PermanentFailure(String reason) {
            this(reason, false);
        }
    }

    /**
     * The message, or a part of it, was handed over, but the answer never came: it may or may not arrive.
     *
     * @param providerIds the provider's ids of the parts that it did accept, in order
     */
    record InDoubt(String reason, List<String> providerIds) implements SendOutcome {
        public InDoubt {
            providerIds = List.copyOf(providerIds);
        }

        public InDoubt(String reason) {
            this(reason, List.of());
        }
    }
}
