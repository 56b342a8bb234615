package kz.zholdanym.notifications.channel;

import java.time.Instant;

/**
 * What a provider reported afterwards about a message it had accepted.
 *
 * @param providerId the id the provider gave when it accepted the message
 * @param state the last word about it
 * @param rawText the report as it came, without the text of the message
 * @param reportedAt when the report reached us
 */
public record Receipt(
        ChannelKind channel, String provider, String providerId, State state, String rawText, Instant reportedAt) {

    /** Who reports on letters: our own mailbox, whichever provider had taken them. */
    public static final String MAILBOX = "mailbox";

    /** Reports that are not final are not kept. */
    public enum State {
        DELIVERED,
        UNDELIVERABLE
    }
}
