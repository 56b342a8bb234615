package kz.zholdanym.intake.term;

import java.util.Optional;

/**
 * Where a term stands on one day.
 *
 * @param workingDaysLeft after that day, the last day of the term included: 0 on the last day itself, negative by as many
 *     working days as have passed since; empty once the term has stopped
 */
public record TermStanding(Urgency urgency, Optional<Integer> workingDaysLeft) {

    /** Of a case in which nothing is to be done any more. */
    public static TermStanding done() {
        return new TermStanding(Urgency.DONE, Optional.empty());
    }
}
