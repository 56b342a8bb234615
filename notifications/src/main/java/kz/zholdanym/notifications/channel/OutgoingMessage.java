package kz.zholdanym.notifications.channel;

import java.util.UUID;
import kz.zholdanym.law.language.Language;

/**
 * One message on its way to one address.
 *
 * @param stepId the delivery step it carries out; the same for every attempt, so that a repeated message can be recognised
 * @param address a phone number as +77XXXXXXXXX, an e-mail address or a device token
 * @param language the language the content is written in
 */
public record OutgoingMessage(UUID stepId, String address, Language language, Content content) {

    /** Without the address and the text, so that it may be logged. */
    @Override
    public String toString() {
        return content.kind() + " message of step " + stepId;
    }
}
