package kz.zholdanym.intake.publication;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import kz.zholdanym.intake.refusal.FieldError;
import kz.zholdanym.intake.refusal.Refusal;
import kz.zholdanym.intake.refusal.RefusalException;
import kz.zholdanym.law.calendar.CalendarDay;
import kz.zholdanym.law.calendar.InvalidCalendarException;
import kz.zholdanym.law.calendar.WorkingCalendar;
import kz.zholdanym.law.language.LocalizedText;

/** Checks a proposed calendar day by day and reports everything that is wrong at once. Pure; the calendar is passed in. */
final class CalendarCheck {

    /** More days than that differ from the ordinary week in no year. */
    static final int MOST_DAYS = 100;

    private final CalendarProposal proposal;
    private final WorkingCalendar standing;
    private final List<FieldError> errors = new ArrayList<>();
    private final Set<LocalDate> seen = new HashSet<>();

    private CalendarCheck(CalendarProposal proposal, WorkingCalendar standing) {
        this.proposal = proposal;
        this.standing = standing;
    }

    /**
     * The days of the proposal, in the order of dates.
     *
     * @throws RefusalException naming every field that is wrong
     */
    static List<CalendarDay> days(CalendarProposal proposal, WorkingCalendar standing) {
        CalendarCheck check = new CalendarCheck(proposal, standing);
        List<CalendarDay> days = check.days();
        check.refuseErrors();
        return days;
    }

    /** @throws RefusalException unless the reason is given in each language */
    static LocalizedText reason(ProposedText proposed) {
        List<FieldError> errors = new ArrayList<>();
        Optional<LocalizedText> reason = proposed.check("reason", errors::add);
        return reason.orElseThrow(() -> new RefusalException(new Refusal.InvalidInput(errors)));
    }

    private List<CalendarDay> days() {
        requireYear();
        if (proposal.days().size() > MOST_DAYS) {
            errors.add(FieldError.of("days", "days.count", "most", MOST_DAYS));
            return List.of();
        }
        List<CalendarDay> days = new ArrayList<>();
        for (int row = 0; row < proposal.days().size(); row++) {
            ProposedDay day = proposal.days().get(row);
            if (!day.date().isBlank()) {
                day("days[" + row + "]", day).ifPresent(days::add);
            }
        }
        days.sort(Comparator.comparing(CalendarDay::date));
        if (errors.isEmpty() && days.isEmpty()) {
            errors.add(FieldError.of("days", "days.none"));
        } else if (errors.isEmpty() && unchanged(days)) {
            errors.add(FieldError.of("days", "days.unchanged"));
        }
        return days;
    }

    private void requireYear() {
        NavigableSet<Integer> years = standing.publishedYears();
        int last = years.last() + 1;
        if (proposal.year() < years.first() || proposal.year() > last) {
            errors.add(new FieldError(
                    "year",
                    "year.outside",
                    Map.of("first", Integer.toString(years.first()), "last", Integer.toString(last))));
        }
    }

    private Optional<CalendarDay> day(String field, ProposedDay proposed) {
        Optional<LocalDate> date = date(field, proposed.date().strip());
        Optional<CalendarDay.Kind> kind = kind(field, proposed.kind());
        Optional<LocalizedText> name = proposed.name().check(field + ".name", errors::add);
        Optional<LocalizedText> source = proposed.source().check(field + ".source", errors::add);
        if (date.isEmpty() || kind.isEmpty() || name.isEmpty() || source.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new CalendarDay(date.get(), kind.get(), name.get(), source.get()));
        } catch (InvalidCalendarException contradiction) {
            errors.add(FieldError.of(field + ".kind", "day.kind." + kind.get()));
            return Optional.empty();
        }
    }

    private Optional<LocalDate> date(String field, String typed) {
        try {
            LocalDate date = LocalDate.parse(typed);
            if (date.getYear() != proposal.year()) {
                errors.add(FieldError.of(field + ".date", "day.year", "year", Integer.toString(proposal.year())));
            } else if (!seen.add(date)) {
                errors.add(FieldError.of(field + ".date", "day.twice"));
            } else {
                return Optional.of(date);
            }
        } catch (DateTimeParseException notADate) {
            errors.add(FieldError.of(field + ".date", "day.date"));
        }
        return Optional.empty();
    }

    private Optional<CalendarDay.Kind> kind(String field, String typed) {
        Optional<CalendarDay.Kind> kind = Arrays.stream(CalendarDay.Kind.values())
                .filter(known -> known.name().equals(typed))
                .findFirst();
        if (kind.isEmpty()) {
            errors.add(FieldError.of(field + ".kind", "day.kind.missing"));
        }
        return kind;
    }

    private boolean unchanged(List<CalendarDay> days) {
        return standing.publishedYears().contains(proposal.year())
                && standing.edition(proposal.year()).days().equals(days);
    }

    private void refuseErrors() {
        if (!errors.isEmpty()) {
            throw new RefusalException(new Refusal.InvalidInput(errors));
        }
    }
}
