package kz.zholdanym.notifications.queue;

/** Where a delivery step stands. */
public enum StepState {
    /** Stands on a later rung: sent only if those below it do not tell the person in time. */
    WAITING,
    /** Waits until it is due. */
    QUEUED,
    /** A worker holds it under a lease and may be sending it at this moment. */
    SENDING,
    /** The provider has it; its report may follow. */
    ACCEPTED,
    /** The provider reported delivery. */
    DELIVERED,
    /** Nothing more will be tried. */
    FAILED,
    /** Not sent: the person has been told by another channel. */
    SKIPPED
}
