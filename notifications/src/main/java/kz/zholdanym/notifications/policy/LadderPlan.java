package kz.zholdanym.notifications.policy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import kz.zholdanym.notifications.channel.ChannelKind;
import kz.zholdanym.notifications.reason.EvidenceReason;

/**
 * The steps by which one person is told of one notice. Chosen channels are used as the policy says. What must reach a person
 * has the other channels that count in reserve, as far as there is an address for them; if none of the chosen ones counts,
 * the first of these is used at once. People are not set to work because the time to tell is near: what reports within the
 * hour would make their work useless, and a letter would be late all the same.
 */
public final class LadderPlan {

    static final String NOT_CHOSEN = EvidenceReason.NOT_CHOSEN.detail();
    static final String IN_RESERVE = EvidenceReason.IN_RESERVE.detail();
    static final String QUIET = EvidenceReason.QUIET_HOURS.detail();

    private final NoticePolicy policy;
    private final QuietHours quietHours;
    private final Instant now;
    private final Optional<Instant> tellBy;

    /**
     * A plan for one notice.
     *
     * @param now when it is issued
     * @param tellBy by when the person has to be told, exclusive
     */
    public LadderPlan(NoticePolicy policy, QuietHours quietHours, Instant now, Optional<Instant> tellBy) {
        this.policy = policy;
        this.quietHours = quietHours;
        this.now = now;
        this.tellBy = tellBy;
    }

    /**
     * The steps, those that only accompany first and the others from the lowest rung up.
     *
     * @param chosen the channels that the person chose, whether they have an address or not
     * @param reachable the channels that the person has an address for
     */
    public List<PlannedStep> steps(Set<ChannelKind> chosen, Set<ChannelKind> reachable) {
        List<PlannedStep> steps = new ArrayList<>();
        Climb climb = new Climb();
        for (ChannelKind channel : policy.order()) {
            if (chosen.contains(channel) && !policy.counts(channel)) {
                steps.add(atOnce(channel, OptionalInt.empty(), Optional.empty()));
            }
        }
        for (ChannelKind channel : policy.order()) {
            if (chosen.contains(channel) && policy.counts(channel)) {
                steps.add(climb.add(channel, policy.manner() == Manner.IN_TURN, Optional.empty()));
            }
        }
        for (ChannelKind channel : policy.order()) {
            if (isReserve(channel, chosen, reachable)) {
                steps.add(climb.add(channel, true, Optional.of(climb.begun() ? IN_RESERVE : NOT_CHOSEN)));
            }
        }
        return steps.stream().anyMatch(PlannedStep::waits)
                ? steps
                : steps.stream().map(PlannedStep::withoutRung).toList();
    }

    private boolean isReserve(ChannelKind channel, Set<ChannelKind> chosen, Set<ChannelKind> reachable) {
        return policy.telling() == Telling.REACHED
                && policy.counts(channel)
                && reachable.contains(channel)
                && !chosen.contains(channel);
    }

    private PlannedStep atOnce(ChannelKind channel, OptionalInt rung, Optional<String> reason) {
        Instant due = quietHours.allow(now, channel, policy, tellBy);
        Optional<String> why = reason.or(() -> due.equals(now) ? Optional.empty() : Optional.of(QUIET));
        return new PlannedStep(channel, rung, due, policy.patience(channel), why);
    }

    /** Goes up rung by rung. */
    private final class Climb {

        private int rung = -1;
        private Instant nextDue = now;
        private Instant nextDueByHand = now;

        boolean begun() {
            return rung >= 0;
        }

        PlannedStep add(ChannelKind channel, boolean ownRung, Optional<String> reason) {
            if (!begun() || ownRung) {
                rung++;
            }
            PlannedStep step = rung == 0
                    ? atOnce(channel, OptionalInt.of(0), reason)
                    : new PlannedStep(channel, OptionalInt.of(rung), dueOf(channel), policy.patience(channel), reason);
            Instant after = step.dueAt().plus(step.patience());
            nextDue = later(nextDue, LatestStart.notAfter(after, now, tellBy));
            nextDueByHand = later(nextDueByHand, after);
            return step;
        }

        private Instant dueOf(ChannelKind channel) {
            return channel.byHand() ? nextDueByHand : nextDue;
        }

        private static Instant later(Instant one, Instant other) {
            return one.isAfter(other) ? one : other;
        }
    }
}
