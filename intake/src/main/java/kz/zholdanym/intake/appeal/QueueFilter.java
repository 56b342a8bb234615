package kz.zholdanym.intake.appeal;

/** Which part of an office's appeals a queue shows. What each holds is in {@link QueueConditions}. */
public enum QueueFilter {
    /** All that wait for something. */
    OPEN,
    /** Those that need a decision today, see {@link DecisionReason}. */
    DECIDE,
    /** Those whose last day has passed. */
    OVERDUE,
    /** Those whose last day is today. */
    TODAY,
    /** Those with few working days left. */
    SOON,
    /** Those with more. */
    IN_TIME,
    /** Those nobody is in charge of. */
    UNASSIGNED,
    /** Those of the asking prosecutor. */
    MINE,
    /** Those of whose answers the asking head's approval is awaited. */
    AWAITING_APPROVAL,
    /** Those of which a notice has not been delivered though it must be soon, answered ones included. */
    UNDELIVERED,
    /** Those in which nothing is to be done any more: answered, forwarded, returned, withdrawn, terminated. */
    ANSWERED
}
