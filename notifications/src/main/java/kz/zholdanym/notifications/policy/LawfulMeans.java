package kz.zholdanym.notifications.policy;

import java.util.Optional;
import kz.zholdanym.law.statute.LegalReference;
import kz.zholdanym.notifications.channel.ChannelKind;

/** The means by which the law lets a person be notified, article 26(9), in its order. */
public enum LawfulMeans {
    TELEPHONOGRAM,
    /** To the number of a mobile subscriber. */
    TEXT_MESSAGE,
    /** The law has a text message go to an e-mail address as well. */
    EMAIL,
    TELEGRAM,
    /** Registered, with a notice of its delivery. */
    REGISTERED_LETTER,
    /** Any other that ensures that the notice is recorded: of one that records no reading, nothing is proven. */
    OTHER_RECORDED;

    /** The provision that names these means: article 26(9). */
    public static LegalReference legalBasis() {
        return LegalReference.article("26").paragraph(9);
    }

    /**
     * The means that a channel is. Empty for push: neither delivery nor reading of it is recorded, so that it accompanies
     * a notice and never counts as one.
     */
    public static Optional<LawfulMeans> of(ChannelKind channel) {
        return switch (channel) {
            case SMS -> Optional.of(TEXT_MESSAGE);
            case EMAIL -> Optional.of(EMAIL);
            // that it was opened there is recorded, and until then nothing is
            case PORTAL -> Optional.of(OTHER_RECORDED);
            case LETTER -> Optional.of(REGISTERED_LETTER);
            case TELEPHONOGRAM -> Optional.of(TELEPHONOGRAM);
            case TELEGRAM -> Optional.of(TELEGRAM);
            case PUSH -> Optional.empty();
        };
    }
}
