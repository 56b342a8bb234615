package kz.zholdanym.intake.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import kz.zholdanym.intake.term.CurrentDay;
import kz.zholdanym.intake.term.DayOfTerms;

/**
 * Goes through the open appeals of all offices and reminds staff of those that press. It may be done as often as one likes,
 * on several nodes at once: of each appeal a reminder of one kind and distance is sent once for each due date.
 */
@ApplicationScoped
public class RemindStaff {

    @Inject
    private CurrentDay currentDay;

    @Inject
    private ReminderBatch batch;

    /** As it is on {@code today}, a day in Almaty. Nothing on a day off. */
    public void sweep(LocalDate today) {
        DayOfTerms day = currentDay.on(today);
        if (!day.workingDay()) {
            return;
        }
        for (ReminderPolicy.Window window : ReminderPolicy.windows(day)) {
            boolean more = true;
            while (more) {
                more = batch.near(window, day);
            }
        }
        boolean more = true;
        while (more) {
            more = batch.missed(day);
        }
    }
}
