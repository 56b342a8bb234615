package kz.zholdanym.intake.reminder;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kz.zholdanym.intake.term.DayOfTerms;

/** When the handler of an open appeal is reminded. Our own policy: the law sets the term and asks for no reminders. */
final class ReminderPolicy {

    /** How many working days before the last one, the nearest first; 0 is the last day itself. */
    static final List<Integer> DISTANCES = List.of(0, 1, 3, 5);

    /**
     * The due dates for which a reminder stands on one day. Windows do not overlap: when several distances have passed at
     * once, only the nearest is left to be sent.
     *
     * @param distance the reminder's, in working days
     * @param after exclusive
     * @param until inclusive
     */
    record Window(int distance, LocalDate after, LocalDate until) {}

    private ReminderPolicy() {}

    /** What stands on this day, the most urgent first. Nothing for appeals whose last day has passed. */
    static List<Window> windows(DayOfTerms day) {
        List<Window> windows = new ArrayList<>();
        LocalDate after = day.date().minusDays(1);
        for (int distance : DISTANCES) {
            LocalDate until = day.workingDaysAhead(distance);
            windows.add(new Window(distance, after, until));
            after = until;
        }
        return windows;
    }
}
