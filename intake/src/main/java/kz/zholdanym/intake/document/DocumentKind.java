package kz.zholdanym.intake.document;

/** What a document is. */
public enum DocumentKind {
    /** The registration coupon (Administrative Code, article 64(2)). */
    COUPON,
    /** The final answer to an appeal (article 24(7)). */
    FINAL_ANSWER,
    /** A certificate of notification: how and when a notice was sent, delivered and opened. */
    NOTICE_CERTIFICATE,
    /** A notice as a registered letter (article 26(9)). */
    NOTICE_LETTER,
    /** All of a case as one file, for a court. Its fingerprint is kept, its content is not. */
    COURT_FILE
}
