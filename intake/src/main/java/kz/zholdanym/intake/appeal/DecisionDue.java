package kz.zholdanym.intake.appeal;

import java.time.LocalDate;
import kz.zholdanym.law.statute.LegalReference;

/**
 * A decision that an appeal needs today. In words: {@link DecisionTexts}.
 *
 * @param article where the term that presses is set
 * @param day the day that the reason is about: the target, the last day to forward, or the last day of consideration
 * @param dueOn the last day of consideration
 * @param workingDaysLeft until then; negative once it has passed
 */
public record DecisionDue(
        DecisionReason reason, LegalReference article, LocalDate day, LocalDate dueOn, int workingDaysLeft) {}
