package kz.zholdanym.intake.appeal;

/** What can happen to an appeal. */
public enum AppealEvent {
    FILE,
    CONFIRM_GROUND,
    ASSIGN,
    /** Its last day moved with the calendar, or with how the law is read. */
    RECOMPUTE_TERM,
    SEND_ANSWER,
    /** All of it was taken out of the portal as one file; changes nothing. */
    EXPORT
}
