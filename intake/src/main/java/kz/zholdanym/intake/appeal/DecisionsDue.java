package kz.zholdanym.intake.appeal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import kz.zholdanym.intake.term.DayOfTerms;
import kz.zholdanym.intake.term.TermStanding;
import kz.zholdanym.intake.term.Urgency;
import kz.zholdanym.law.statute.LegalReference;
import kz.zholdanym.law.term.StatutoryTerms;

/**
 * Which decisions an open appeal needs on one day. The list {@link QueueFilter#DECIDE} holds those appeals for which there
 * is one; a test holds both against each other.
 */
final class DecisionsDue {

    private static final LegalReference CONSIDERATION = StatutoryTerms.CONSIDERATION.legalBasis();

    private final DayOfTerms day;
    private final UnaryOperator<LocalDate> lastDayToForward;

    /** @param lastDayToForward of an appeal received on the given day; asked for unconfirmed ones only */
    DecisionsDue(DayOfTerms day, UnaryOperator<LocalDate> lastDayToForward) {
        this.day = day;
        this.lastDayToForward = lastDayToForward;
    }

    /**
     * @param receivedOn the day from which its terms run
     * @param internalTarget the day by which the office means to answer
     */
    List<DecisionDue> of(AppealLine appeal, LocalDate receivedOn, LocalDate internalTarget) {
        if (appeal.state().closed()) {
            return List.of();
        }
        TermStanding standing = day.standing(appeal.dueOn());
        int left = standing.workingDaysLeft().orElseThrow();
        List<DecisionDue> decisions = new ArrayList<>();
        if (standing.urgency() == Urgency.OVERDUE) {
            decisions.add(considered(DecisionReason.TERM_PASSED, appeal.dueOn(), appeal.dueOn(), left));
        } else if (!internalTarget.isAfter(day.date())) {
            decisions.add(considered(DecisionReason.TARGET_REACHED, internalTarget, appeal.dueOn(), left));
        }
        if (appeal.state() == AppealState.REGISTERED) {
            forwarding(receivedOn, appeal.dueOn(), left, decisions);
        }
        if (appeal.handler().isEmpty() && standing.urgency() == Urgency.SOON) {
            decisions.add(considered(DecisionReason.NOBODY_IN_CHARGE, appeal.dueOn(), appeal.dueOn(), left));
        }
        return decisions;
    }

    private void forwarding(LocalDate receivedOn, LocalDate dueOn, int left, List<DecisionDue> decisions) {
        LocalDate last = lastDayToForward.apply(receivedOn);
        if (!last.isAfter(day.date())) {
            DecisionReason reason =
                    last.equals(day.date()) ? DecisionReason.FORWARDING_ENDS : DecisionReason.FORWARDING_PASSED;
            decisions.add(new DecisionDue(reason, StatutoryTerms.FORWARDING.legalBasis(), last, dueOn, left));
        }
    }

    private static DecisionDue considered(DecisionReason reason, LocalDate day, LocalDate dueOn, int left) {
        return new DecisionDue(reason, CONSIDERATION, day, dueOn, left);
    }
}
