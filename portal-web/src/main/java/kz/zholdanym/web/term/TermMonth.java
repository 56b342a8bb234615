package kz.zholdanym.web.term;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.zholdanym.law.calendar.DayOff;
import kz.zholdanym.law.language.Language;
import kz.zholdanym.law.term.Term;
import kz.zholdanym.law.term.TermDay;
import kz.zholdanym.law.term.TermDay.Mark;
import kz.zholdanym.law.term.TermDays;

/**
 * A month of a term as it hangs on the wall.
 *
 * @param weeks from Monday to Sunday; the first and the last reach into the months beside
 */
public record TermMonth(YearMonth month, List<List<Cell>> weeks) {

    private static final int DAYS_OF_WEEK = DayOfWeek.values().length;

    /**
     * One day of the sheet.
     *
     * @param number of the day in its month
     * @param inMonth false for the days of the months beside, which the sheet leaves empty
     * @param mark what the day is to the term; empty before and after it
     * @param counted whether it is one of the days that make up the term
     * @param reason the name of the holiday, or what the day off was exchanged for
     */
    public record Cell(
            LocalDate date,
            int number,
            boolean inMonth,
            Optional<Mark> mark,
            boolean counted,
            Optional<String> reason) {}

    /** Every month from the first day of the term to its last. */
    static List<TermMonth> of(Term term, Language language) {
        List<TermDay> days = TermDays.of(term);
        Map<LocalDate, TermDay> byDate = days.stream().collect(Collectors.toMap(TermDay::date, Function.identity()));
        YearMonth last = YearMonth.from(days.get(days.size() - 1).date());
        return Stream.iterate(
                        YearMonth.from(days.get(0).date()), month -> !month.isAfter(last), month -> month.plusMonths(1))
                .map(month -> of(month, byDate, language))
                .toList();
    }

    private static TermMonth of(YearMonth month, Map<LocalDate, TermDay> days, Language language) {
        LocalDate monday = month.atDay(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        List<List<Cell>> weeks = Stream.iterate(
                        monday, week -> !week.isAfter(month.atEndOfMonth()), week -> week.plusWeeks(1))
                .map(week -> week.datesUntil(week.plusDays(DAYS_OF_WEEK))
                        .map(date -> cell(date, month, Optional.ofNullable(days.get(date)), language))
                        .toList())
                .toList();
        return new TermMonth(month, weeks);
    }

    private static Cell cell(LocalDate date, YearMonth month, Optional<TermDay> day, Language language) {
        return new Cell(
                date,
                date.getDayOfMonth(),
                YearMonth.from(date).equals(month),
                day.map(TermDay::mark),
                day.map(TermDay::counted).orElse(false),
                day.flatMap(TermDay::dayOff).flatMap(dayOff -> reason(dayOff, language)));
    }

    /** An ordinary weekend needs none. */
    private static Optional<String> reason(DayOff dayOff, Language language) {
        return dayOff instanceof DayOff.Declared declared
                ? Optional.of(declared.day().name().in(language))
                : Optional.empty();
    }
}
