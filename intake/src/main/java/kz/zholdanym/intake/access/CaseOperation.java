package kz.zholdanym.intake.access;

/** What can be asked of a case. */
public enum CaseOperation {
    READ,
    READ_AS_STAFF,
    CONFIRM_GROUND,
    ASSIGN,
    EXTEND_TERM,
    /** To appoint an inspection, and to extend, suspend and resume it. */
    APPOINT_INSPECTION,
    END_INSPECTION,
    FORWARD,
    REROUTE,
    REQUEST_REMEDY,
    REMEDY,
    RETURN,
    ASK_WITHDRAWAL,
    DECIDE_WITHDRAWAL,
    TERMINATE,
    /** To have it considered together with another appeal. */
    JOIN,
    /** To have it, or one of its requests, considered apart. */
    SEPARATE,
    DRAFT_ANSWER,
    /** To see the draft of the answer as it would go out. */
    PREVIEW_ANSWER,
    SEND_ANSWER,
    /** To ask the head of the office to approve the answer. */
    SUBMIT_ANSWER,
    /** To approve the answer, or to return it with remarks. */
    APPROVE_ANSWER,
    /** To have the applicant told by letter, telephonogram or telegram, and to write down what became of it. */
    SEND_BY_HAND,
    /** To take all of it out of the portal as one file, for a court (article 26(6)). */
    EXPORT,
    /** As {@link #EXPORT}, with the parties' identification numbers in full. */
    EXPORT_IDENTIFIED;

    /** Whether it is the applicant's own, and no employee's. */
    public boolean applicants() {
        return this == REMEDY || this == ASK_WITHDRAWAL;
    }
}
