package kz.zholdanym.law.term;

/** With which day counting begins; what the law leaves open is settled by {@link TermReadings}. */
public enum FirstDay {
    /** {@link TermReadings#dayOfEvent} says whether the day of the event counts. */
    AFTER_EVENT,
    /** As {@link #AFTER_EVENT}; {@link TermReadings#start} says whether the event is receipt or registration. */
    AFTER_RECEIPT,
    /** The term goes on where another ends: the day after. */
    AFTER_OTHER_TERM,
    /** The duration of an activity: {@link TermReadings#dayOfInspectionStart} says whether the day it starts counts. */
    START_OF_ACTIVITY,
    /** A restriction that binds from the day it is issued: that day counts, which is the shorter reading. */
    DAY_OF_ISSUE
}
