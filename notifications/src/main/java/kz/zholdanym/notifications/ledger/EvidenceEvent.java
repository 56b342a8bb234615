package kz.zholdanym.notifications.ledger;

/** What can happen to a notice on one channel. Accepted is never told as delivered, nor delivered as read. */
public enum EvidenceEvent {
    /** The decision that causes the notice has been made, and the notice waits to be sent. */
    QUEUED,
    /** The notice stands ready on this channel in case the others do not tell the person in time. */
    WAITING,
    /** The turn of this channel has come; the detail says why. */
    RELEASED,
    /** Not sent now but later: quiet hours. */
    POSTPONED,
    /** The provider took the message. */
    ACCEPTED,
    /** The provider reported that the message reached the person's phone or mailbox. */
    DELIVERED,
    /**
     * The provider reported on a message that the step no longer depends on: of an earlier attempt, of one that was in
     * doubt, or after the end. The detail says what.
     */
    REPORTED,
    /** The addressee, signed in, opened the notice on the portal. Nothing else counts as opened: no tap, no delivery. */
    OPENED,
    /** An attempt failed and another will follow. */
    ATTEMPT_FAILED,
    /** A message may or may not have left: the server stopped, or the answer never came. */
    IN_DOUBT,
    /** Nothing more will be tried on this channel. */
    FAILED,
    /** Not sent on this channel: the person has been told by another. */
    SKIPPED,
    /** The letter was made, to be printed and put into its envelope; the fingerprint is that of the PDF. */
    PRINTED,
    /** A copy of the post's receipt, or of another proof on paper, was filed; the detail has its fingerprint. */
    RECEIPT_FILED,
    /** An employee mended what an employee had written down. What was written first stays. */
    CORRECTED
}
