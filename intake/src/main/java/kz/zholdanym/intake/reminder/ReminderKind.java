package kz.zholdanym.intake.reminder;

/** Of what staff are reminded; the names are those in {@code term_reminder}. */
enum ReminderKind {
    /** The last day comes near; to the handler. */
    TERM_NEAR,
    /** The office's own target has passed without an answer; to the head. */
    TARGET_MISSED
}
