package kz.zholdanym.notifications.evidence;

/** How far a notice has come on one channel. */
public enum DeliveryState {
    /** In reserve: sent only if other channels do not tell the person in time. */
    WAITING,
    /** Waits to be sent for the first time. */
    QUEUED,
    /** Failed or in doubt at least once, and will be tried again. */
    RETRYING,
    /** With the provider. */
    ACCEPTED,
    /** Reported as delivered. */
    DELIVERED,
    /** Given up. */
    FAILED,
    /** Not needed: the person has been told by another channel. */
    SKIPPED
}
