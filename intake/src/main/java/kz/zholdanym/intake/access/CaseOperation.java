package kz.zholdanym.intake.access;

/** What can be asked of a case. */
public enum CaseOperation {
    READ,
    READ_AS_STAFF,
    CONFIRM_GROUND,
    ASSIGN,
    DRAFT_ANSWER,
    SEND_ANSWER,
    /** To take all of it out of the portal as one file, for a court (article 26(6)). */
    EXPORT,
    /** As {@link #EXPORT}, with the parties' identification numbers in full. */
    EXPORT_IDENTIFIED
}
