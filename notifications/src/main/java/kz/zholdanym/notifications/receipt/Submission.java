package kz.zholdanym.notifications.receipt;

import java.util.UUID;
import kz.zholdanym.notifications.channel.ChannelKind;

/**
 * A message, or a part of one, that a provider accepted and will report on.
 *
 * @param attempt the attempt of the step that it belongs to
 */
public record Submission(ChannelKind channel, String provider, String providerId, UUID stepId, int attempt) {

    MatchedReceipt.Message message() {
        return new MatchedReceipt.Message(channel.name(), provider, providerId);
    }
}
