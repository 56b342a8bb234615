package kz.zholdanym.notifications.policy;

/** Which notices go first when many wait. */
public enum Priority {
    /** A term of the law ends when the person has been told. */
    TERM(1),
    NORMAL(5);

    private final int rank;

    Priority(int rank) {
        this.rank = rank;
    }

    /** The lower, the sooner. */
    public int rank() {
        return rank;
    }
}
