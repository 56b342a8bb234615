package kz.zholdanym.law.term;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kz.zholdanym.law.calendar.DayOff;
import kz.zholdanym.law.term.TermDay.Mark;
import org.jspecify.annotations.Nullable;

/**
 * A computed term day by day, as one would mark it on a wall calendar. Reads the term alone: what its explanation does not
 * say is not known here.
 */
public final class TermDays {

    private final Term term;
    private final Map<LocalDate, DayOff> skipped = new HashMap<>();
    private final Set<LocalDate> workedWeekendDays = new HashSet<>();
    private final Set<LocalDate> movedOver = new HashSet<>();
    private final Map<LocalDate, DayOff> daysOffMovedOver = new HashMap<>();
    private final List<CountedPeriod> pauses = new ArrayList<>();
    private final LocalDate first;
    private LocalDate last;

    private TermDays(Term term) {
        this.term = term;
        boolean back = term.dueOn().isBefore(term.from());
        first = back ? term.dueOn() : term.from();
        last = back ? term.from() : term.dueOn();
        readCount();
        readPauses();
        readMoves();
    }

    /**
     * Every day from that of the event to the last, both included, in the order of dates; for a term counted back from an
     * event, from the last day to that of the event. When the last day moved to an earlier one, the days off that it moved
     * across follow it. While a term stands still its last day is the one that it would have without the pause.
     */
    public static List<TermDay> of(Term term) {
        TermDays days = new TermDays(term);
        return days.first.datesUntil(days.last.plusDays(1)).map(days::day).toList();
    }

    private void readCount() {
        for (TermStep step : term.steps()) {
            if (step instanceof TermStep.DaySkipped day) {
                skipped.put(step.date(), day.dayOff());
            } else if (step instanceof TermStep.WeekendDayCounted) {
                workedWeekendDays.add(step.date());
            }
        }
    }

    private void readPauses() {
        LocalDate since = null;
        for (TermStep step : term.steps()) {
            if (step instanceof TermStep.StandsStill) {
                since = step.date();
            } else if (step instanceof TermStep.GoesOn) {
                addPause(since, step.date().minusDays(1));
                since = null;
            }
        }
        addPause(since, last);
    }

    private void addPause(@Nullable LocalDate since, LocalDate until) {
        if (since != null) {
            pauses.add(new CountedPeriod(since, until));
        }
    }

    /** Backwards from the last day as it stands: a move that an extension has overtaken leads to no such day. */
    private void readMoves() {
        LocalDate movedTo = term.dueOn();
        for (int index = term.steps().size() - 1; index >= 0; index--) {
            TermStep step = term.steps().get(index);
            if (step instanceof TermStep.DisputedDayMoved move && move.date().equals(movedTo)) {
                addMove(move.from(), movedTo);
                movedTo = move.from();
            } else if (step instanceof TermStep.LastDayMoved move && move.date().equals(movedTo)) {
                move.daysOff().forEach(dayOff -> daysOffMovedOver.put(dayOff.date(), dayOff));
                addMove(move.from(), movedTo);
                movedTo = move.from();
            }
        }
    }

    private void addMove(LocalDate from, LocalDate to) {
        boolean later = to.isAfter(from);
        Stream<LocalDate> days = later ? from.datesUntil(to) : to.plusDays(1).datesUntil(from.plusDays(1));
        days.forEach(movedOver::add);
        last = from.isAfter(last) ? from : last;
    }

    private TermDay day(LocalDate date) {
        boolean runs = anyIncludes(term.countedPeriods(), date);
        DayOff dayOff = runs && skipped.containsKey(date) ? skipped.get(date) : daysOffMovedOver.get(date);
        return new TermDay(date, mark(date, runs), runs && !skipped.containsKey(date), Optional.ofNullable(dayOff));
    }

    private Mark mark(LocalDate date, boolean runs) {
        if (date.equals(term.dueOn())) {
            return Mark.DUE;
        } else if (date.equals(term.from())) {
            return Mark.EVENT;
        } else if (movedOver.contains(date)) {
            return Mark.MOVED_OVER;
        } else if (runs) {
            return markOfRunning(date);
        }
        return anyIncludes(pauses, date) ? Mark.PAUSED : Mark.WAITING;
    }

    private Mark markOfRunning(LocalDate date) {
        if (skipped.containsKey(date)) {
            return Mark.SKIPPED;
        }
        return workedWeekendDays.contains(date) ? Mark.WORKED_WEEKEND : Mark.COUNTED;
    }

    private static boolean anyIncludes(List<CountedPeriod> periods, LocalDate date) {
        return periods.stream().anyMatch(period -> period.includes(date));
    }
}
