package kz.zholdanym.intake.appeal;

/** Which part of an office's appeals a queue shows. */
public enum QueueFilter {
    /** All that wait for something. */
    OPEN,
    /** Those of the asking prosecutor. */
    MINE,
    /** Those nobody is in charge of. */
    UNASSIGNED,
    /** Those whose answer went out. */
    ANSWERED
}
