package kz.zholdanym.documents.calendar;

import java.net.URI;
import java.time.LocalDate;
import kz.zholdanym.law.language.Language;

/**
 * A whole day to be kept in somebody's calendar.
 *
 * @param uid the same whenever the same thing is written again, so that a calendar replaces what it has
 * @param revision grows with every change: a calendar keeps the greatest
 * @param day the day, in the zone of {@link kz.zholdanym.law.calendar.Almaty}
 * @param title one line
 * @param description may have several lines
 * @param page where to read more
 * @param remindOn the day on which the calendar reminds, in the morning; before the day itself
 * @param reminder what it says then
 * @param language of the texts
 * @throws IllegalArgumentException when the reminder does not come before the day
 */
public record CalendarEntry(
        String uid,
        long revision,
        LocalDate day,
        String title,
        String description,
        URI page,
        LocalDate remindOn,
        String reminder,
        Language language) {

    public CalendarEntry {
        if (!remindOn.isBefore(day)) {
            throw new IllegalArgumentException("A reminder on " + remindOn + " comes too late for " + day);
        }
    }
}
