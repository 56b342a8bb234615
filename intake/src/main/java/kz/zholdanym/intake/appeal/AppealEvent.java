package kz.zholdanym.intake.appeal;

/** What can happen to an appeal. */
public enum AppealEvent {
    FILE,
    CONFIRM_GROUND,
    ASSIGN,
    SEND_ANSWER
}
