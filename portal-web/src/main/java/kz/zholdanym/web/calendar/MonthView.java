package kz.zholdanym.web.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.zholdanym.law.calendar.CalendarDay;
import kz.zholdanym.law.calendar.WorkingCalendar;

/**
 * A month as a wall calendar shows it.
 *
 * @param number of the month, from 1
 * @param weeks from Monday to Sunday; days of other months are empty
 */
public record MonthView(int number, int workingDays, List<List<DayView>> weeks) {

    private static final int DAYS_OF_WEEK = 7;

    /** What a day is. Told in words as well as by its look. */
    public enum DayKind {
        WORKING,
        WEEKEND,
        HOLIDAY,
        WORKED_WEEKEND,
        ANOTHER_MONTH
    }

    /** @param declared what the calendar says of a day that differs from the ordinary week */
    public record DayView(int day, DayKind kind, Optional<CalendarDay> declared) {}

    static MonthView of(WorkingCalendar calendar, YearMonth month) {
        LocalDate last = month.atEndOfMonth();
        List<List<DayView>> weeks = Stream.iterate(
                        monday(month.atDay(1)), monday -> !monday.isAfter(last), monday -> monday.plusWeeks(1))
                .map(monday -> week(monday).stream()
                        .map(day -> day(calendar, month, day))
                        .toList())
                .toList();
        return new MonthView(month.getMonthValue(), calendar.workingDaysBetween(month.atDay(1), last), weeks);
    }

    /** The week of the day, from Monday on. */
    static List<LocalDate> week(LocalDate day) {
        return Stream.iterate(monday(day), date -> date.plusDays(1))
                .limit(DAYS_OF_WEEK)
                .toList();
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    private static DayView day(WorkingCalendar calendar, YearMonth month, LocalDate date) {
        if (!YearMonth.from(date).equals(month)) {
            return new DayView(date.getDayOfMonth(), DayKind.ANOTHER_MONTH, Optional.empty());
        }
        Optional<CalendarDay> declared = calendar.declaredDay(date);
        DayKind ordinary = calendar.isWorkingDay(date) ? DayKind.WORKING : DayKind.WEEKEND;
        DayKind kind = declared.map(day -> day.working() ? DayKind.WORKED_WEEKEND : DayKind.HOLIDAY)
                .orElse(ordinary);
        return new DayView(date.getDayOfMonth(), kind, declared);
    }
}
