package kz.zholdanym.intake.appeal;

/** What can happen to an appeal. */
public enum AppealEvent {
    FILE,
    CONFIRM_GROUND,
    ASSIGN,
    /** Its last day moved with the calendar, or with how the law is read. */
    RECOMPUTE_TERM,
    /** The head or the deputy head extends the term. */
    EXTEND_TERM,
    /** An inspection is appointed on it, and the applicant gets an interim reply. */
    APPOINT_INSPECTION,
    EXTEND_INSPECTION,
    /** The inspection stands still, or stands still longer than expected. */
    SUSPEND_INSPECTION,
    RESUME_INSPECTION,
    END_INSPECTION,
    /** The whole of it goes to the competent body. */
    FORWARD,
    /** Some of its requests go to the competent body; the rest stays. */
    FORWARD_PARTS,
    /** Another office of the prosecution considers it; the clock goes on. */
    REROUTE,
    /** The applicant is asked to remedy what keeps it from being considered. */
    REQUEST_REMEDY,
    /** The applicant remedied it. */
    REMEDY,
    /** It is returned because it was not remedied in time. */
    RETURN,
    /** The applicant asks to withdraw it. */
    ASK_WITHDRAWAL,
    CONFIRM_WITHDRAWAL,
    /** It is considered in spite of the request: a crime or a threat to security is reported. */
    DECLINE_WITHDRAWAL,
    /** Consideration of a repeat appeal without new arguments is terminated. */
    TERMINATE,
    SEND_ANSWER,
    /** It is considered together with another appeal on the same subject, its principal. */
    JOIN,
    /** Another appeal is considered together with this one. */
    TAKE_IN,
    /** It is considered on its own again. */
    SEPARATE,
    /** One of its requests becomes an appeal of its own; the rest stays. */
    SEPARATE_REQUEST,
    /** Its last day moves by a decision about the appeal that it is joined to. */
    FOLLOW_PRINCIPAL,
    /** It is answered by the answer to the appeal that it is joined to. */
    ANSWER_WITH_PRINCIPAL,
    /** The prosecutor asks the head of the office to approve the answer. */
    SUBMIT_ANSWER,
    /** The head returns the answer with remarks. */
    RETURN_ANSWER,
    /** The head approves the answer, and it is sent. */
    APPROVE_ANSWER,
    /** All of it was taken out of the portal as one file; changes nothing. */
    EXPORT;

    /** Whether appeals that are joined to this one would be left behind by it: they are separated first. */
    boolean leavesJoinedBehind() {
        return switch (this) {
            case JOIN, FORWARD, REROUTE, TERMINATE, CONFIRM_WITHDRAWAL -> true;
            default -> false;
        };
    }

    /** Whether it is about an answer that was submitted to the head, and so needs one. */
    public boolean decidesSubmission() {
        return this == RETURN_ANSWER || this == APPROVE_ANSWER;
    }

    /** Whether it is the office's own work on an answer, of which the applicant learns when the answer leaves. */
    public boolean inner() {
        return this == SUBMIT_ANSWER || this == RETURN_ANSWER;
    }

    /** Whether it answers a request to withdraw, and so needs one. */
    public boolean answersWithdrawal() {
        return this == CONFIRM_WITHDRAWAL || this == DECLINE_WITHDRAWAL;
    }
}
