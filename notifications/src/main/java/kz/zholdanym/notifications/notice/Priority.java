package kz.zholdanym.notifications.notice;

/** Which notices go first when many wait. */
enum Priority {
    /** A term of the law ends when the person has been told. */
    TERM(1),
    NORMAL(5);

    private final int rank;

    Priority(int rank) {
        this.rank = rank;
    }

    /** The lower, the sooner. */
    int rank() {
        return rank;
    }
}
