package kz.zholdanym.intake.document;

/** What a document is. */
public enum DocumentKind {
    /** The registration coupon (Administrative Code, article 64(2)). */
    COUPON,
    /** The final answer to an appeal (article 24(7)). */
    FINAL_ANSWER,
    /** The extension of a term (article 24(4), first part). */
    TERM_EXTENSION,
    /** The interim reply when an inspection is appointed (article 24(4), second part). */
    INTERIM_REPLY,
    /** The forwarding to the competent body (Administrative Code, article 65). */
    FORWARDING,
    /** The return of an appeal that was not remedied (Administrative Code, article 64). */
    RETURN,
    /** The termination of a repeat appeal (article 24(8)). */
    TERMINATION,
    /** The joinder to another appeal. */
    JOINDER,
    /** The separation of an appeal, or of one of its requests. */
    SEPARATION,
    /** A certificate of notification: how and when a notice was sent, delivered and opened. */
    NOTICE_CERTIFICATE,
    /** A notice as a registered letter (article 26(9)). */
    NOTICE_LETTER,
    /** All of a case as one file, for a court. Its fingerprint is kept, its content is not. */
    COURT_FILE
}
