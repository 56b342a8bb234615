package kz.zholdanym.web.term;

import java.time.LocalDate;
import kz.zholdanym.intake.appeal.AppealState;

/** How pressing a due date is. Always told in a word as well as by a colour. */
public enum DueTone {
    OVERDUE,
    SOON,
    IN_TIME,
    DONE;

    /** Days before the last one from which a case counts as pressing: long enough to hold a weekend. */
    private static final int PRESSING_DAYS = 4;

    public static DueTone of(LocalDate dueOn, AppealState state, LocalDate today) {
        if (state.closed()) {
            return DONE;
        } else if (today.isAfter(dueOn)) {
            return OVERDUE;
        }
        return today.plusDays(PRESSING_DAYS).isBefore(dueOn) ? IN_TIME : SOON;
    }
}
