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
 * @param correspondence what an office needs to reach the person by hand; empty where nobody is to
 */
public record Recipient(
        String account,
        Language language,
        Optional<String> email,
        Optional<PhoneNumber> phone,
        Set<ChannelKind> channels,
        Optional<Correspondence> correspondence) {

    /** @throws IllegalArgumentException if a channel is to be carried out by hand and there is no office to do it */
    public Recipient {
        channels = Set.copyOf(channels);
        if (correspondence.isEmpty() && channels.stream().anyMatch(ChannelKind::byHand)) {
            throw new IllegalArgumentException("Nobody is there to carry the notice out by hand");
        }
    }

    /** A person whom no office reaches by hand. */
    public Recipient(
            String account,
            Language language,
            Optional<String> email,
            Optional<PhoneNumber> phone,
            Set<ChannelKind> channels) {
        this(account, language, email, phone, channels, Optional.empty());
    }

    /** The same person, to be told by other channels. */
    public Recipient by(Set<ChannelKind> others) {
        return new Recipient(account, language, email, phone, others, correspondence);
    }

    /**
     * The channels there is an address for. Of push it is not known until it is sent; a landline takes no text messages, and
     * is called instead.
     */
    Set<ChannelKind> reachable() {
        Set<ChannelKind> reachable = EnumSet.of(ChannelKind.PUSH);
        email.ifPresent(address -> reachable.add(ChannelKind.EMAIL));
        phone.filter(PhoneNumber::mobile).ifPresent(number -> reachable.add(ChannelKind.SMS));
        correspondence.ifPresent(office -> {
            office.address().ifPresent(address -> reachable.add(ChannelKind.LETTER));
            phone.filter(number -> !number.mobile()).ifPresent(number -> reachable.add(ChannelKind.TELEPHONOGRAM));
        });
        return reachable;
    }

    /** Without personal data, because it ends up in logs. */
    @Override
    public String toString() {
        return "Recipient[" + language + ", " + channels + "]";
    }
}
