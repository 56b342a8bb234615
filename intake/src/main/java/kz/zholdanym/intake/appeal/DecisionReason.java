package kz.zholdanym.intake.appeal;

/** Why an open appeal needs a decision today. */
public enum DecisionReason {
    /** The last day of consideration has passed (article 24(3)). */
    TERM_PASSED,
    /** The office's own target, one working day before the last one, is today or has passed (article 24(3)). */
    TARGET_REACHED,
    /** Nobody confirmed that the office is competent, and today is the last day to forward (Administrative Code, 65). */
    FORWARDING_ENDS,
    /** As before, and the term to forward has passed. */
    FORWARDING_PASSED,
    /** Few working days are left and nobody is in charge (article 24(3)). */
    NOBODY_IN_CHARGE
}
