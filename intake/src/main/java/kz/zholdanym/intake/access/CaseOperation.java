package kz.zholdanym.intake.access;

/** What can be asked of a case. */
public enum CaseOperation {
    READ,
    READ_AS_STAFF,
    CONFIRM_GROUND,
    ASSIGN,
    DRAFT_ANSWER,
    SEND_ANSWER
}
