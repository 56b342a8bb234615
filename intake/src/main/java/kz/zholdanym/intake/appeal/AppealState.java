package kz.zholdanym.intake.appeal;

/** Where an appeal stands. What leads from one to another is in {@link AppealTransitions}. */
public enum AppealState {
    /** Received and numbered; a registrar has not looked at it yet. */
    REGISTERED,
    /** The applicant was asked to remedy it. */
    AWAITING_REMEDY,
    /** Ground and office are confirmed; nobody is in charge yet. */
    ACCEPTED,
    /** A prosecutor is in charge. */
    UNDER_CONSIDERATION,
    /** An inspection goes on; the term follows it. */
    UNDER_INSPECTION,
    /** Considered together with another appeal, and answered when that one is. */
    JOINED,
    /** The final answer went out. */
    ANSWERED,
    /** The competent body has it. */
    FORWARDED,
    /** Returned without consideration. */
    RETURNED,
    /** Withdrawn by the applicant. */
    WITHDRAWN,
    /** Consideration was terminated. */
    TERMINATED;

    /** Whether nothing more is to be done and the term has stopped. */
    public boolean closed() {
        return switch (this) {
            case REGISTERED, AWAITING_REMEDY, ACCEPTED, UNDER_CONSIDERATION, UNDER_INSPECTION, JOINED -> false;
            case ANSWERED, FORWARDED, RETURNED, WITHDRAWN, TERMINATED -> true;
        };
    }
}
