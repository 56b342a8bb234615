package kz.zholdanym.notifications.check;

/** How a run of the check stands. */
public enum CheckState {
    RUNNING,
    /** Ended before all chains had been read: the server stopped, or the database failed. It proves nothing. */
    INTERRUPTED,
    /** All chains hold. */
    WHOLE,
    /** At least one chain is broken. */
    BROKEN
}
