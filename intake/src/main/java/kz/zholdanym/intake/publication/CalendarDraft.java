package kz.zholdanym.intake.publication;

import java.util.List;
import kz.zholdanym.law.calendar.CalendarDay;

/**
 * What the next edition of a year's calendar begins with.
 *
 * @param basis the number of the basis that stands
 * @param published whether the year has a calendar; otherwise the days are those that the law lets expect
 */
public record CalendarDraft(int basis, boolean published, List<CalendarDay> days) {

    public CalendarDraft {
        days = List.copyOf(days);
    }
}
