package kz.zholdanym.intake.appeal;

import java.util.List;
import kz.zholdanym.intake.term.TermStanding;

/**
 * An appeal in the office's queue.
 *
 * @param standing how pressing it is today
 * @param decisions why it needs a decision today; empty when it does not
 */
public record QueueLine(AppealLine appeal, TermStanding standing, List<DecisionDue> decisions) {}
