package kz.zholdanym.intake.appeal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kz.zholdanym.intake.term.TermStanding;

/**
 * An appeal in the office's queue.
 *
 * @param standing how pressing it is today
 * @param decisions why it needs a decision today; empty when it does not
 * @param undeliveredBy by when a notice has to be told that has not been delivered, exclusive; empty when none is in danger
 */
public record QueueLine(
        AppealLine appeal, TermStanding standing, List<DecisionDue> decisions, Optional<Instant> undeliveredBy) {}
