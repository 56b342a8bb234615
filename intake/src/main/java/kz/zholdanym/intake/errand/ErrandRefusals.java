package kz.zholdanym.intake.errand;

import kz.zholdanym.intake.refusal.Refusal;
import kz.zholdanym.intake.refusal.RefusalException;
import kz.zholdanym.notifications.channel.ChannelKind;
import kz.zholdanym.notifications.errand.EntryKind;
import kz.zholdanym.notifications.errand.EntryRefusal;
import kz.zholdanym.notifications.errand.Errand;

/** Tells an employee why something cannot be written down now. */
final class ErrandRefusals {

    private static final String PREFIX = "ERRAND_";

    private ErrandRefusals() {}

    /** @throws RefusalException unless it can be said of the errand as it stands */
    static void require(Errand errand, EntryKind kind, boolean correction) {
        errand.refusal(kind, correction).ifPresent(why -> {
            throw of(why, errand.channel());
        });
    }

    static RefusalException of(EntryRefusal why, ChannelKind channel) {
        return new RefusalException(new Refusal.NotPossibleNow(PREFIX + why, channel.name()));
    }
}
