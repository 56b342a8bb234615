package kz.zholdanym.notifications.channel;

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
}
