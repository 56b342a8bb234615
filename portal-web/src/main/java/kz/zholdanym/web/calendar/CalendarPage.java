package kz.zholdanym.web.calendar;

import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import kz.zholdanym.law.calendar.CalendarDay;
import kz.zholdanym.law.calendar.CalendarEdition;
import kz.zholdanym.law.calendar.WorkingCalendar;
import kz.zholdanym.web.page.PageView;

/**
 * A year, month by month.
 *
 * @param previous the year before, if it is published
 * @param next the year after, if it is published
 * @param edition the number of the edition that stands
 * @param weekdays any seven days from a Monday on, for their names
 * @param declared the days that differ from the ordinary week
 */
public record CalendarPage(
        int year,
        Optional<Integer> previous,
        Optional<Integer> next,
        int workingDays,
        int edition,
        LocalDate publishedOn,
        List<LocalDate> weekdays,
        List<MonthView> months,
        List<CalendarDay> declared)
        implements PageView {

    static CalendarPage of(WorkingCalendar calendar, int year) {
        CalendarEdition edition = calendar.edition(year);
        List<MonthView> months = Arrays.stream(Month.values())
                .map(month -> MonthView.of(calendar, Year.of(year).atMonth(month)))
                .toList();
        return new CalendarPage(
                year,
                published(calendar, year - 1),
                published(calendar, year + 1),
                months.stream().mapToInt(MonthView::workingDays).sum(),
                edition.number(),
                edition.publishedOn(),
                MonthView.week(LocalDate.of(year, 1, 1)),
                months,
                edition.days());
    }

    private static Optional<Integer> published(WorkingCalendar calendar, int year) {
        return Optional.of(year).filter(calendar.publishedYears()::contains);
    }

    @Override
    public String template() {
        return "calendar/year";
    }
}
