package kz.zholdanym.intake.appeal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.zholdanym.intake.term.TermStanding;

/**
 * An appeal in the office's queue.
 *
 * @param standing how pressing it is today
 * @param decisions why it needs a decision today; empty when it does not
 * @param undeliveredBy by when a notice has to be told that has not been delivered, exclusive; empty when none is in danger
 * @param version the version that a decision about it names
 * @param handler assignment of the prosecutor in charge
 * @param toAssign whether the asking employee may put a prosecutor in charge now: by the transition table and the access
 *     policy
 */
public record QueueLine(
        AppealLine appeal,
        TermStanding standing,
        List<DecisionDue> decisions,
        Optional<Instant> undeliveredBy,
        long version,
        Optional<UUID> handler,
        boolean toAssign) {}
