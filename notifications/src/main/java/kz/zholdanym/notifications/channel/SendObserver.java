package kz.zholdanym.notifications.channel;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * Is told what providers do as soon as it is known, to measure them. Called by many threads in the midst of sending: it
 * returns at once and never throws. What is proven of a notice is not told here but written into the evidence.
 */
public interface SendObserver {

    /** Measures nothing. */
    SendObserver NONE = new SendObserver() {
        @Override
        public void uses(ChannelKind channel, List<String> providers) {}

        @Override
        public void ended(ChannelKind channel, String provider, SendOutcome outcome, Duration took, Instant endedAt) {}

        @Override
        public void reported(ChannelKind channel, String provider, Receipt.State state, Instant settledAt) {}
    };

    /** The providers of a channel that this server may hand messages to. */
    void uses(ChannelKind channel, List<String> providers);

    /**
     * A message was handed to a provider.
     *
     * @param took from handing it over until the outcome was known
     */
    void ended(ChannelKind channel, String provider, SendOutcome outcome, Duration took, Instant endedAt);

    /**
     * A provider reported the end of a message that it had accepted, the first time that it did.
     *
     * @param settledAt when the report was matched to the message
     */
    void reported(ChannelKind channel, String provider, Receipt.State state, Instant settledAt);
}
