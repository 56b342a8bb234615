package kz.zholdanym.law.calendar;

import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.zholdanym.law.language.LocalizedText;

/**
 * What the law lets expect of a year that has no calendar yet: the holidays of the year before on their dates, and the days
 * off that those on weekends bring. A proposal for whoever publishes the calendar, never a calendar: Kurban Ait, decisions
 * of the Government and new holidays have to be added.
 */
public final class ProposedYear {

    private static final MonthDay ORTHODOX_CHRISTMAS = MonthDay.of(Month.JANUARY, 7);

    private ProposedYear() {}

    /** The days of the year after the given one. */
    public static List<CalendarDay> after(CalendarEdition edition) {
        int year = edition.year() + 1;
        List<CalendarDay> days = new ArrayList<>();
        edition.days().stream()
                .filter(ProposedYear::comesEveryYear)
                .forEach(day -> days.add(
                        new CalendarDay(MonthDay.from(day.date()).atYear(year), day.kind(), day.name(), day.source())));
        days.addAll(transferred(days, transferSource(edition)));
        days.sort(Comparator.comparing(CalendarDay::date));
        return days;
    }

    /**
     * The days off that holidays on a weekend bring: for each the next day that is neither a weekend, nor a holiday, nor
     * taken by another (Law on Holidays, article 5). Religious holidays bring none.
     *
     * @param source of the transferred days; the holiday's own where empty
     */
    static List<CalendarDay> transferred(List<CalendarDay> holidays, Optional<LocalizedText> source) {
        Set<LocalDate> taken = new HashSet<>();
        holidays.forEach(holiday -> taken.add(holiday.date()));
        List<CalendarDay> transferred = new ArrayList<>();
        holidays.stream()
                .filter(holiday -> holiday.kind() == CalendarDay.Kind.HOLIDAY && Weekends.contain(holiday.date()))
                .sorted(Comparator.comparing(CalendarDay::date))
                .forEach(holiday -> {
                    LocalDate date = holiday.date().plusDays(1);
                    while (Weekends.contain(date) || taken.contains(date)) {
                        date = date.plusDays(1);
                    }
                    taken.add(date);
                    transferred.add(new CalendarDay(
                            date,
                            CalendarDay.Kind.TRANSFERRED_DAY_OFF,
                            holiday.name(),
                            source.orElse(holiday.source())));
                });
        return transferred;
    }

    private static boolean comesEveryYear(CalendarDay day) {
        return day.kind() == CalendarDay.Kind.HOLIDAY
                || day.kind() == CalendarDay.Kind.RELIGIOUS_HOLIDAY
                        && MonthDay.from(day.date()).equals(ORTHODOX_CHRISTMAS);
    }

    private static Optional<LocalizedText> transferSource(CalendarEdition edition) {
        return edition.days().stream()
                .filter(day -> day.kind() == CalendarDay.Kind.TRANSFERRED_DAY_OFF)
                .map(CalendarDay::source)
                .findFirst();
    }
}
