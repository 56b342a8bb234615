package kz.zholdanym.web.calendar;

import java.util.List;
import kz.zholdanym.law.calendar.PublishedCalendars;
import kz.zholdanym.law.calendar.WorkingCalendar;
import kz.zholdanym.law.language.Language;
import kz.zholdanym.web.page.Sample;
import kz.zholdanym.web.page.Sample.Visitor;

/** The pages of the calendar in their shapes. */
public final class CalendarSamples {

    private CalendarSamples() {}

    public static List<Sample> all(Language language) {
        WorkingCalendar calendar = PublishedCalendars.kazakhstan();
        return List.of(
                new Sample(
                        "calendar-worked-weekend", "/calendar/2024", CalendarPage.of(calendar, 2024), Visitor.ANYONE),
                new Sample("calendar", "/calendar/2026", CalendarPage.of(calendar, 2026), Visitor.ANYONE),
                new Sample(
                        "calendar-unpublished",
                        "/calendar/2040",
                        new UnpublishedYearPage(2040, List.copyOf(calendar.publishedYears())),
                        Visitor.ANYONE));
    }
}
