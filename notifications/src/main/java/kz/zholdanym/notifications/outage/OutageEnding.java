package kz.zholdanym.notifications.outage;

/** How an outage ended. */
public enum OutageEnding {
    /** A server gave a sign of life, or a provider answered. */
    BACK,
    /** No message waited any more, so that it is not known until when it lasted: the last failure is the end. */
    NOTHING_WAITED
}
