package kz.zholdanym.intake.appeal;

/** Where an appeal stands. What leads from one to another is in {@link AppealTransitions}. */
public enum AppealState {
    /** Received and numbered; a registrar has not looked at it yet. */
    REGISTERED,
    /** Ground and office are confirmed; nobody is in charge yet. */
    ACCEPTED,
    /** A prosecutor is in charge. */
    UNDER_CONSIDERATION,
    /** The final answer went out. */
    ANSWERED;

    /** Whether nothing more is to be done and the term has stopped. */
    public boolean closed() {
        return this == ANSWERED;
    }
}
