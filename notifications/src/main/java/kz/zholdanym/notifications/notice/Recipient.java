package kz.zholdanym.notifications.notice;

import java.util.EnumSet;
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

    /** The channels there is an address for. Of push it is not known until it is sent; a landline takes no text messages. */
    Set<ChannelKind> reachable() {
        Set<ChannelKind> reachable = EnumSet.of(ChannelKind.PUSH);
        email.ifPresent(address -> reachable.add(ChannelKind.EMAIL));
        phone.filter(PhoneNumber::mobile).ifPresent(number -> reachable.add(ChannelKind.SMS));
        return reachable;
    }

    /** Without personal data, because it ends up in logs. */
    @Override
    public String toString() {
        return "Recipient[" + language + ", " + channels + "]";
    }
}
