package kz.zholdanym.local.inbox;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A message as it arrived.
 *
 * @param id grows with each message
 * @param to phone number, e-mail address or push token
 * @param from sender's name or address; null for a push
 * @param subject subject of a letter or title of a push; null for an SMS
 * @param text the text, whole even when it came in parts; null when there was none
 * @param html the HTML part of a letter, exactly as sent; null when there was none
 * @param data the data of a push; empty for the others
 */
public record Message(
        long id,
        Channel channel,
        String to,
        @Nullable String from,
        @Nullable String subject,
        @Nullable String text,
        @Nullable String html,
        Map<String, String> data,
        Instant receivedAt) {
    public Message {
        data = Map.copyOf(data);
    }
}
