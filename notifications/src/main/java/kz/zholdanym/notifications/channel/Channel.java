package kz.zholdanym.notifications.channel;

import java.util.concurrent.CompletableFuture;

/**
 * One way out of the portal, to one provider. Implementations are safe for use by many threads, never hold a database
 * transaction, bound every wait, and turn whatever the provider does into an outcome instead of an exception.
 */
public interface Channel {

    ChannelKind kind();

    /** The provider's name for the evidence, such as the host of its server. */
    String provider();

    /**
     * Hands one message to the provider and waits for its answer.
     *
     * @throws IllegalArgumentException if the content is not of this channel's kind
     */
    SendOutcome send(OutgoingMessage message);

    /** How many messages may wait for the provider's answer at once. */
    default int window() {
        return 1;
    }

    /**
     * Hands one message to the provider as soon as its window has room, and does not wait for the answer, which comes
     * within a bounded time. A channel that can have but one message under way waits for it here.
     *
     * @return completed by whatever thread reads the answer, never exceptionally
     * @throws IllegalArgumentException if the content is not of this channel's kind
     */
    default CompletableFuture<SendOutcome> begin(OutgoingMessage message) {
        return CompletableFuture.completedFuture(send(message));
    }
}
