package kz.zholdanym.local.fault;

/** What may go wrong on the way to a person. Each strikes one message (one part of a long SMS). */
public enum Fault {
    /** The SMSC answers "throttled" (ESME_RTHROTTLED); the message may be sent again. */
    SMS_THROTTLED,
    /** The SMSC closes the connection instead of answering: the sender cannot know whether the message was taken. */
    SMS_CONNECTION_LOST,
    /** The SMSC takes the message; it never arrives, and no receipt comes. */
    SMS_LOST,
    /** The message arrives, its receipt says it did not (UNDELIV). */
    SMS_UNDELIVERABLE,
    /** The message arrives, its receipt never comes. */
    SMS_RECEIPT_LOST,
    /** The receipt comes several seconds late. */
    SMS_RECEIPT_LATE,
    /** The receipt comes twice. */
    SMS_RECEIPT_TWICE,
    /** The mail server refuses the recipient for good (550). */
    EMAIL_REJECTED,
    /** The mail server asks to try again later (451). */
    EMAIL_BUSY,
    /** The mail server takes the letter and closes the connection instead of answering. */
    EMAIL_CONNECTION_LOST,
    /** The mail server takes the letter, finds no such mailbox afterwards, and returns it (RFC 3464). */
    EMAIL_BOUNCED,
    /** The device has dropped its token (404 UNREGISTERED). */
    PUSH_UNREGISTERED,
    /** Too many messages (429 QUOTA_EXCEEDED). */
    PUSH_QUOTA_EXCEEDED,
    /** The push service fails (500 INTERNAL). */
    PUSH_FAILING,
    /** The push service is down, and says for how long (503 UNAVAILABLE with Retry-After). */
    PUSH_UNAVAILABLE
}
