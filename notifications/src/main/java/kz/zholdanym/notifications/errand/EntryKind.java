package kz.zholdanym.notifications.errand;

import java.util.EnumSet;
import java.util.Set;
import kz.zholdanym.notifications.channel.ChannelKind;
import kz.zholdanym.notifications.ledger.EvidenceEvent;

/** What an employee can write down about an errand. */
public enum EntryKind {
    /** An employee decided that the notice be told by this channel. */
    ORDERED(EvidenceEvent.QUEUED, ChannelKind.LETTER, ChannelKind.TELEPHONOGRAM, ChannelKind.TELEGRAM),
    /** The letter was made. */
    PRINTED(EvidenceEvent.PRINTED, ChannelKind.LETTER),
    /** The post took it. */
    HANDED_OVER(EvidenceEvent.ACCEPTED, ChannelKind.LETTER, ChannelKind.TELEGRAM),
    /** The post handed it to the addressee, as its notice of delivery says. */
    DELIVERED(EvidenceEvent.DELIVERED, ChannelKind.LETTER, ChannelKind.TELEGRAM),
    /** The post brought it back. */
    RETURNED(EvidenceEvent.FAILED, ChannelKind.LETTER, ChannelKind.TELEGRAM),
    /** The text was read out over the telephone, and the person who took it confirmed. */
    CALLED(EvidenceEvent.DELIVERED, ChannelKind.TELEPHONOGRAM),
    /** Nobody took the call; another is to be made. */
    NOT_REACHED(EvidenceEvent.ATTEMPT_FAILED, ChannelKind.TELEPHONOGRAM),
    /** A copy of a proof on paper was filed. */
    RECEIPT(EvidenceEvent.RECEIPT_FILED, ChannelKind.LETTER, ChannelKind.TELEPHONOGRAM, ChannelKind.TELEGRAM),
    /** Nothing more is done on this channel. */
    GIVEN_UP(EvidenceEvent.FAILED, ChannelKind.LETTER, ChannelKind.TELEPHONOGRAM, ChannelKind.TELEGRAM);

    private final EvidenceEvent event;

    @SuppressWarnings("ImmutableEnumChecker") // a set of constants that nobody changes
    private final Set<ChannelKind> channels;

    EntryKind(EvidenceEvent event, ChannelKind first, ChannelKind... others) {
        this.event = event;
        this.channels = EnumSet.of(first, others);
    }

    /** Whether it can be said of an errand on this channel. */
    public boolean of(ChannelKind channel) {
        return channels.contains(channel);
    }

    /** Whether what was written can be mended: days, numbers and names can, that something was done cannot. */
    public boolean correctable() {
        return this == HANDED_OVER || this == DELIVERED || this == RETURNED || this == CALLED;
    }

    EvidenceEvent event() {
        return event;
    }
}
