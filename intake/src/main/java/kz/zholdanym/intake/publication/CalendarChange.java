package kz.zholdanym.intake.publication;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.zholdanym.law.calendar.CalendarDay;

/**
 * How an edition treats a day otherwise than the one before.
 *
 * @param before empty where the day was an ordinary one
 * @param after empty where it becomes an ordinary one
 */
public record CalendarChange(LocalDate date, Optional<CalendarDay> before, Optional<CalendarDay> after) {

    /** The changes from one edition's days to another's, in the order of dates. */
    static List<CalendarChange> between(List<CalendarDay> before, List<CalendarDay> after) {
        Map<LocalDate, CalendarDay> old = byDate(before);
        Map<LocalDate, CalendarDay> young = byDate(after);
        TreeSet<LocalDate> dates = new TreeSet<>(old.keySet());
        dates.addAll(young.keySet());
        List<CalendarChange> changes = new ArrayList<>();
        for (LocalDate date : dates) {
            Optional<CalendarDay> was = Optional.ofNullable(old.get(date));
            Optional<CalendarDay> is = Optional.ofNullable(young.get(date));
            if (!was.equals(is)) {
                changes.add(new CalendarChange(date, was, is));
            }
        }
        return changes;
    }

    private static Map<LocalDate, CalendarDay> byDate(List<CalendarDay> days) {
        return days.stream()
                .collect(Collectors.toMap(CalendarDay::date, Function.identity(), (one, other) -> one, TreeMap::new));
    }
}
