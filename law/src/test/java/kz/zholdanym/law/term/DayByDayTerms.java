package kz.zholdanym.law.term;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kz.zholdanym.law.calendar.CalendarDay;
import kz.zholdanym.law.calendar.CalendarEdition;
import kz.zholdanym.law.calendar.PublishedCalendars;

/**
 * A second, slow implementation that walks from day to day, for comparison. It shares no arithmetic with the engine: only
 * the rules and the raw days of the calendar.
 */
final class DayByDayTerms {

    private static final Set<LocalDate> OFF = new HashSet<>();
    private static final Set<LocalDate> WORKED = new HashSet<>();

    static {
        for (CalendarEdition edition : PublishedCalendars.editions()) {
            for (CalendarDay day : edition.days()) {
                (day.kind() == CalendarDay.Kind.WORKING_WEEKEND_DAY ? WORKED : OFF).add(day.date());
            }
        }
    }

    private final TermReadings readings;

    DayByDayTerms(TermReadings readings) {
        this.readings = readings;
    }

    boolean works(LocalDate date) {
        boolean weekend = date.getDayOfWeek() == DayOfWeek.SATURDAY || date.getDayOfWeek() == DayOfWeek.SUNDAY;
        return WORKED.contains(date) || !weekend && !OFF.contains(date);
    }

    LocalDate dueOn(TermRule rule, LocalDate trigger) {
        int amount = rule.id().equals("D-04")
                ? readings.interimReplyWorkingDays()
                : rule.length().amount();
        if (rule.kind() == TermKind.BEFORE) {
            return stepWorkingDays(trigger, -1, amount);
        }
        LocalDate dayZero = dayZero(rule, trigger);
        LocalDate end = switch (rule.length().unit()) {
            case WORKING_DAYS -> stepWorkingDays(dayZero, 1, amount);
            case CALENDAR_DAYS -> walk(dayZero, amount);
            case MONTHS ->
                readings.monthLength() == TermReadings.MonthLength.THIRTY_DAYS
                        ? walk(dayZero, 30 * amount)
                        : sameDayNumber(dayZero, amount);
        };
        return move(rule, end);
    }

    /** Working days until the stock is used up, days of a pause left out one by one. */
    LocalDate inspectionEnd(LocalDate start, int stock, List<CountedPeriod> pauses) {
        LocalDate date = readings.dayOfInspectionStart() == TermReadings.DayOfEvent.COUNTED ? start : start.plusDays(1);
        int used = 0;
        while (true) {
            LocalDate today = date;
            boolean paused = pauses.stream().anyMatch(pause -> pause.includes(today));
            if (works(date) && !paused) {
                used++;
            }
            if (used == stock) {
                return date;
            }
            date = date.plusDays(1);
        }
    }

    /** The day that is not counted any more. */
    private LocalDate dayZero(TermRule rule, LocalDate trigger) {
        boolean receipt = Set.of("D-01", "D-07", "D-13").contains(rule.id());
        LocalDate start = trigger;
        while (receipt && readings.start() == TermReadings.Start.REGISTRATION && !works(start)) {
            start = start.plusDays(1);
        }
        boolean counted = switch (rule.id()) {
            case "D-02", "D-08x" -> false;
            case "D-12" -> true;
            case "D-08" -> readings.dayOfInspectionStart() == TermReadings.DayOfEvent.COUNTED;
            default -> readings.dayOfEvent() == TermReadings.DayOfEvent.COUNTED;
        };
        return counted ? start.minusDays(1) : start;
    }

    private LocalDate move(TermRule rule, LocalDate end) {
        TermReadings.RollOver rollOver = switch (rule.id()) {
            case "D-02" -> readings.capLastDay();
            case "D-06", "D-15" -> readings.filingLastDay();
            default -> readings.dutyLastDay();
        };
        boolean forward = rollOver == TermReadings.RollOver.NEXT_WORKING_DAY;
        boolean filing = Set.of("D-06", "D-15").contains(rule.id());
        LocalDate date = end;
        while (!works(date) || filing && forward && date.equals(Days.MON_2026_08_31)) {
            date = date.plusDays(forward ? 1 : -1);
        }
        return date;
    }

    private LocalDate stepWorkingDays(LocalDate from, int direction, int amount) {
        LocalDate date = from;
        int counted = 0;
        while (counted < amount) {
            date = date.plusDays(direction);
            if (works(date)) {
                counted++;
            }
        }
        return date;
    }

    private static LocalDate walk(LocalDate from, int days) {
        LocalDate date = from;
        for (int day = 0; day < days; day++) {
            date = date.plusDays(1);
        }
        return date;
    }

    private static LocalDate sameDayNumber(LocalDate from, int months) {
        int year = from.getYear();
        int month = from.getMonthValue() + months;
        if (month > 12) {
            year++;
            month -= 12;
        }
        int lastOfMonth = YearMonth.of(year, month).lengthOfMonth();
        return LocalDate.of(year, month, Math.min(from.getDayOfMonth(), lastOfMonth));
    }
}
