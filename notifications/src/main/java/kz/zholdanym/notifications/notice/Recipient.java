package kz.zholdanym.notifications.notice;

import java.util.Optional;
import java.util.Set;
import kz.zholdanym.law.language.Language;
import kz.zholdanym.law.phone.PhoneNumber;
import kz.zholdanym.notifications.channel.ChannelKind;

/**
 * The person to be told, and how. A chosen channel without an address is no error: that the person could not be reached
 * there becomes evidence.
 *
 * @param account the person's account, to find the registered phones; personal data
 * @param language the language of the notice
 * @param email personal data
 * @param phone personal data
 * @param channels the channels the person chose; none leaves the notice on the portal only
 */
public record Recipient(
        String account,
        Language language,
        Optional<String> email,
        Optional<PhoneNumber> phone,
        Set<ChannelKind> channels) {

    public Recipient {
        channels = Set.copyOf(channels);
    }

    /** Without personal data, because it ends up in logs. */
    @Override
    public String toString() {
        return "Recipient[" + language + ", " + channels + "]";
    }
}
