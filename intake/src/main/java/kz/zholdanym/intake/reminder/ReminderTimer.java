package kz.zholdanym.intake.reminder;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import kz.zholdanym.intake.term.CurrentDay;

/**
 * Reminds staff every few minutes while the offices are open. Each node has this timer, and needs no word with the others.
 * No transaction spans a whole sweep: each batch has its own.
 */
@Singleton
@Startup
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ReminderTimer {

    @Inject
    private RemindStaff remindStaff;

    @Inject
    private CurrentDay currentDay;

    /** On any weekday: whether it is a working day the calendar says, which knows of Saturdays that are. */
    @Schedule(hour = "9-17", minute = "*/10", timezone = "Asia/Almaty", persistent = false)
    public void sweep() {
        remindStaff.sweep(currentDay.today().date());
    }
}
