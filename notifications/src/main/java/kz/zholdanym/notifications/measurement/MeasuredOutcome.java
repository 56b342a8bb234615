package kz.zholdanym.notifications.measurement;

import java.util.List;
import kz.zholdanym.notifications.channel.Receipt;
import kz.zholdanym.notifications.channel.SendOutcome;

/** What is counted of a message: one outcome of handing it over, and later perhaps one report. */
public enum MeasuredOutcome {
    /** The provider took it. */
    ACCEPTED,
    /** The provider did not take it; trying later makes sense. */
    FAILED_TEMPORARILY,
    /** The provider refused this address or this message for good. */
    FAILED_PERMANENTLY,
    /** Handed over, but the answer never came. */
    IN_DOUBT,
    /** Reported as delivered. */
    DELIVERED,
    /** Accepted, then reported as undeliverable. */
    UNDELIVERABLE;

    /** The outcomes of handing a message over, of which each attempt has one. */
    public static final List<MeasuredOutcome> OF_SENDING =
            List.of(ACCEPTED, FAILED_TEMPORARILY, FAILED_PERMANENTLY, IN_DOUBT);

    static MeasuredOutcome of(SendOutcome outcome) {
        if (outcome instanceof SendOutcome.Accepted) {
            return ACCEPTED;
        } else if (outcome instanceof SendOutcome.TemporaryFailure) {
            return FAILED_TEMPORARILY;
        } else if (outcome instanceof SendOutcome.PermanentFailure) {
            return FAILED_PERMANENTLY;
        }
        return IN_DOUBT;
    }

    static MeasuredOutcome of(Receipt.State state) {
        return switch (state) {
            case DELIVERED -> DELIVERED;
            case UNDELIVERABLE -> UNDELIVERABLE;
        };
    }

    /** Whether the provider gave an answer of its own: it is there, whatever it said of this message. */
    boolean answered() {
        return this == ACCEPTED || this == FAILED_PERMANENTLY;
    }
}
