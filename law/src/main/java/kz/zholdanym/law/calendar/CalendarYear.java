package kz.zholdanym.law.calendar;

import java.time.LocalDate;
import java.time.Year;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One edition laid out so that the n-th working day is found without walking over the days. */
final class CalendarYear {

    private final CalendarEdition edition;
    private final Map<LocalDate, CalendarDay> declared = new HashMap<>();

    /** At index d: how many working days stand before day d + 1 of the year. One entry more than the year has days. */
    private final int[] workingDaysBefore;

    /** At index i: the day of the year, from 1, of the working day number i + 1. */
    private final int[] workingDays;

    CalendarYear(CalendarEdition edition) {
        this.edition = edition;
        edition.days().forEach(day -> declared.put(day.date(), day));
        int length = Year.of(edition.year()).length();
        workingDaysBefore = new int[length + 1];
        int[] found = new int[length];
        int count = 0;
        for (int index = 0; index < length; index++) {
            workingDaysBefore[index] = count;
            if (isWorkingDay(LocalDate.ofYearDay(edition.year(), index + 1))) {
                found[count++] = index + 1;
            }
        }
        workingDaysBefore[length] = count;
        workingDays = Arrays.copyOf(found, count);
    }

    CalendarEdition edition() {
        return edition;
    }

    @Nullable
    CalendarDay declared(LocalDate date) {
        return declared.get(date);
    }

    boolean isWorkingDay(LocalDate date) {
        CalendarDay day = declared.get(date);
        return day == null ? !Weekends.contain(date) : day.working();
    }

    Optional<DayOff> dayOff(LocalDate date) {
        CalendarDay day = declared.get(date);
        if (day != null) {
            return day.working() ? Optional.empty() : Optional.of(new DayOff.Declared(day));
        }
        return Weekends.contain(date) ? Optional.of(new DayOff.Weekend(date)) : Optional.empty();
    }

    int workingDaysInYear() {
        return workingDays.length;
    }

    int workingDaysBefore(LocalDate date) {
        return workingDaysBefore[date.getDayOfYear() - 1];
    }

    /** The working day with this number, from 1. */
    LocalDate workingDay(int number) {
        return LocalDate.ofYearDay(edition.year(), workingDays[number - 1]);
    }
}
