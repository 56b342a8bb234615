package kz.zholdanym.notifications.errand;

import java.util.EnumSet;
import java.util.Set;
import kz.zholdanym.notifications.channel.ChannelKind;
import kz.zholdanym.notifications.queue.StepState;

/**
 * What may be written down about an errand as it stands, and where that takes it. What was done after the person had been
 * told by another channel is written down all the same: it happened.
 */
final class EntryRules {

    private static final Set<StepState> SETTLED = EnumSet.of(StepState.DELIVERED, StepState.FAILED);
    private static final Set<StepState> NOT_BEGUN = EnumSet.of(StepState.QUEUED, StepState.SKIPPED);

    private EntryRules() {}

    /**
     * How an errand stands.
     *
     * @param written the kinds of what has been written down already
     */
    record Standing(ChannelKind channel, StepState state, Set<EntryKind> written) {

        boolean has(EntryKind kind) {
            return written.contains(kind);
        }
    }

    /** What comes of an entry. */
    sealed interface Verdict {

        /** It is written down, and the step goes to this state or stays in it. */
        record Written(StepState to) implements Verdict {}

        /** It cannot be said now. */
        record Refused(EntryRefusal why) implements Verdict {}
    }

    /** @param correction whether it mends what was written before */
    static Verdict decide(Standing errand, EntryKind kind, boolean correction) {
        if (!kind.of(errand.channel()) || kind == EntryKind.ORDERED) {
            return refused(EntryRefusal.NOT_OF_CHANNEL);
        }
        if (errand.state() == StepState.WAITING) {
            return refused(EntryRefusal.IN_RESERVE);
        }
        return correction ? correct(errand, kind) : write(errand, kind);
    }

    private static Verdict write(Standing errand, EntryKind kind) {
        StepState state = errand.state();
        return switch (kind) {
            case PRINTED -> toPrint(errand);
            case HANDED_OVER -> toHandOver(errand);
            case DELIVERED -> withThePost(state, StepState.DELIVERED);
            case RETURNED -> withThePost(state, StepState.FAILED);
            case CALLED -> NOT_BEGUN.contains(state) ? written(StepState.DELIVERED) : refused(EntryRefusal.SETTLED);
            case NOT_REACHED -> state == StepState.QUEUED ? written(state) : refused(EntryRefusal.SETTLED);
            case RECEIPT -> NOT_BEGUN.contains(state) ? refused(EntryRefusal.NOT_HANDED_OVER) : written(state);
            case GIVEN_UP ->
                state == StepState.QUEUED || state == StepState.ACCEPTED
                        ? written(StepState.FAILED)
                        : refused(EntryRefusal.SETTLED);
            case ORDERED -> refused(EntryRefusal.NOT_OF_CHANNEL);
        };
    }

    private static Verdict toPrint(Standing errand) {
        if (errand.state() != StepState.QUEUED) {
            return refused(EntryRefusal.SETTLED);
        }
        return errand.has(EntryKind.PRINTED) ? refused(EntryRefusal.DONE_ALREADY) : written(StepState.QUEUED);
    }

    private static Verdict toHandOver(Standing errand) {
        if (SETTLED.contains(errand.state())) {
            return refused(EntryRefusal.SETTLED);
        }
        if (errand.state() == StepState.ACCEPTED) {
            return refused(EntryRefusal.DONE_ALREADY);
        }
        boolean printed = errand.channel() != ChannelKind.LETTER || errand.has(EntryKind.PRINTED);
        return printed ? written(StepState.ACCEPTED) : refused(EntryRefusal.NOT_PRINTED);
    }

    private static Verdict withThePost(StepState state, StepState end) {
        if (SETTLED.contains(state)) {
            return refused(EntryRefusal.SETTLED);
        }
        return state == StepState.ACCEPTED ? written(end) : refused(EntryRefusal.NOT_HANDED_OVER);
    }

    /** That it was returned may mend that it was delivered, and the other way round. */
    private static Verdict correct(Standing errand, EntryKind kind) {
        boolean ended = errand.has(EntryKind.DELIVERED) || errand.has(EntryKind.RETURNED);
        return switch (kind) {
            case HANDED_OVER, CALLED ->
                errand.has(kind) ? written(errand.state()) : refused(EntryRefusal.NOTHING_TO_CORRECT);
            case DELIVERED -> ended ? written(StepState.DELIVERED) : refused(EntryRefusal.NOTHING_TO_CORRECT);
            case RETURNED -> ended ? written(StepState.FAILED) : refused(EntryRefusal.NOTHING_TO_CORRECT);
            case ORDERED, PRINTED, NOT_REACHED, RECEIPT, GIVEN_UP -> refused(EntryRefusal.NOTHING_TO_CORRECT);
        };
    }

    private static Verdict written(StepState to) {
        return new Verdict.Written(to);
    }

    private static Verdict refused(EntryRefusal why) {
        return new Verdict.Refused(why);
    }
}
