package kz.zholdanym.intake.term;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kz.zholdanym.intake.refusal.FieldError;
import kz.zholdanym.intake.refusal.Refusal;
import kz.zholdanym.intake.refusal.RefusalException;
import kz.zholdanym.intake.term.AskedTerm.AskedEvent;
import kz.zholdanym.law.term.StatutoryTerms;
import kz.zholdanym.law.term.TermChanges;
import kz.zholdanym.law.term.TermEvent;
import kz.zholdanym.law.term.TermLength;
import kz.zholdanym.law.term.TermRule;
import kz.zholdanym.law.term.UnlawfulTermException.Reason;

/** Reads a question field by field and reports everything that is wrong at once. Pure; the published years are passed in. */
final class TermQuestionCheck {

    /** Far more often than an inspection of sixty working days can be suspended in earnest. */
    private static final int MOST_PAUSES = 20;

    private static final Pattern AMOUNT = Pattern.compile("[0-9]{1,6}");

    private final TermQuestion question;
    private final NavigableSet<Integer> years;
    private final List<FieldError> errors = new ArrayList<>();

    private TermQuestionCheck(TermQuestion question, NavigableSet<Integer> years) {
        this.question = question;
        this.years = years;
    }

    /** @throws RefusalException naming every field that is wrong */
    static AskedTerm check(TermQuestion question, NavigableSet<Integer> publishedYears) {
        return new TermQuestionCheck(question, publishedYears).asked();
    }

    private AskedTerm asked() {
        String wanted = question.rule().strip();
        TermRule rule = StatutoryTerms.byId(wanted)
                .or(() -> StatutoryTerms.byName(wanted))
                .orElseThrow(() -> RefusalException.invalid(FieldError.of("rule", "term.rule", "known", known())));
        requireKnownChanges(rule.changes());
        Optional<LocalDate> from =
                given(question.from()) ? day("from", question.from()) : missing("from", "term.from.missing");
        List<AskedEvent> events = new ArrayList<>();
        rule.changes().extension().flatMap(this::extension).ifPresent(events::add);
        events.addAll(pauses());
        inspection().ifPresent(events::add);
        if (!errors.isEmpty()) {
            throw new RefusalException(new Refusal.InvalidInput(errors));
        }
        // stable: on one and the same day an extension comes first, and a pause ends after it began
        events.sort(Comparator.comparing(asked -> asked.event().date()));
        return new AskedTerm(rule, from.orElseThrow(), events);
    }

    private static String known() {
        return StatutoryTerms.all().stream().map(TermRule::toString).collect(Collectors.joining(", "));
    }

    /** Told before anything else: a change that the law does not know cannot be mended by another day. */
    private void requireKnownChanges(TermChanges changes) {
        if (changes.extension().isEmpty()) {
            refuseGiven(Reason.NOT_EXTENDABLE, "extendedOn", question.extendedOn());
            refuseGiven(Reason.NOT_EXTENDABLE, "extendedBy", question.extendedBy());
            refuseGiven(Reason.NOT_EXTENDABLE, "extendedUntil", question.extendedUntil());
        }
        if (!changes.suspendable()) {
            refuseGiven(Reason.NOT_SUSPENDABLE, "suspendedOn", String.join("", question.suspendedOn()));
            refuseGiven(Reason.NOT_SUSPENDABLE, "resumedOn", String.join("", question.resumedOn()));
        }
        if (changes.afterInspection().isEmpty()) {
            Reason reason = Reason.NOT_BOUND_TO_INSPECTIONS;
            refuseGiven(reason, "inspectionAppointedOn", question.inspectionAppointedOn());
            refuseGiven(reason, "inspectionEndsOn", question.inspectionEndsOn());
        }
    }

    private static void refuseGiven(Reason reason, String field, String typed) {
        if (given(typed)) {
            throw new RefusalException(new Refusal.UnlawfulTerm(reason, Optional.empty()).in(field));
        }
    }

    private Optional<AskedEvent> extension(TermRule extension) {
        boolean by = given(question.extendedBy());
        boolean until = given(question.extendedUntil());
        if (!given(question.extendedOn())) {
            return by || until ? missing("extendedOn", "term.extendedOn.missing") : Optional.empty();
        }
        Optional<LocalDate> decidedOn = day("extendedOn", question.extendedOn());
        if (by && until) {
            return missing("extendedUntil", "term.extension.both");
        }
        if (!by && !until) {
            return missing("extendedBy", "term.extension.missing");
        }
        if (until) {
            Optional<LocalDate> end = day("extendedUntil", question.extendedUntil());
            return decidedOn.flatMap(date -> end.map(
                    last -> new AskedEvent(new TermEvent.ExtendedUntil(date, last), "extendedOn", "extendedUntil")));
        }
        Optional<Integer> amount = amount(extension.length());
        return decidedOn.flatMap(date ->
                amount.map(given -> new AskedEvent(new TermEvent.ExtendedBy(date, given), "extendedOn", "extendedBy")));
    }

    private Optional<Integer> amount(TermLength most) {
        Optional<Integer> amount = Optional.of(question.extendedBy().strip())
                .filter(typed -> AMOUNT.matcher(typed).matches())
                .map(Integer::valueOf)
                .filter(number -> number > 0);
        if (amount.isEmpty()) {
            errors.add(new FieldError(
                    "extendedBy",
                    "term.extension.amount",
                    Map.of("most", most.amount(), "unit", most.unit().name())));
        }
        return amount;
    }

    /** The pauses one after the other: the first suspension, the first resumption, the second suspension and so on. */
    private List<AskedEvent> pauses() {
        List<AskedEvent> suspended = days("suspendedOn", question.suspendedOn(), TermEvent.Suspended::new);
        List<AskedEvent> resumed = days("resumedOn", question.resumedOn(), TermEvent.Resumed::new);
        List<AskedEvent> pauses = new ArrayList<>();
        for (int i = 0; i < Math.max(suspended.size(), resumed.size()); i++) {
            suspended.stream().skip(i).findFirst().ifPresent(pauses::add);
            resumed.stream().skip(i).findFirst().ifPresent(pauses::add);
        }
        return pauses;
    }

    private List<AskedEvent> days(String field, List<String> typed, Function<LocalDate, TermEvent> event) {
        List<String> filled = typed.stream().filter(TermQuestionCheck::given).toList();
        if (filled.size() > MOST_PAUSES) {
            errors.add(FieldError.of(field, "term.pauses", "most", MOST_PAUSES));
            return List.of();
        }
        return filled.stream()
                .flatMap(text -> day(field, text).stream())
                .sorted()
                .map(date -> new AskedEvent(event.apply(date), field, field))
                .toList();
    }

    private Optional<AskedEvent> inspection() {
        boolean appointed = given(question.inspectionAppointedOn());
        boolean ends = given(question.inspectionEndsOn());
        if (!appointed && !ends) {
            return Optional.empty();
        }
        Optional<LocalDate> appointedOn = appointed
                ? day("inspectionAppointedOn", question.inspectionAppointedOn())
                : missing("inspectionAppointedOn", "term.inspectionAppointedOn.missing");
        Optional<LocalDate> endsOn = ends
                ? day("inspectionEndsOn", question.inspectionEndsOn())
                : missing("inspectionEndsOn", "term.inspectionEndsOn.missing");
        return appointedOn.flatMap(date -> endsOn.map(end -> new AskedEvent(
                new TermEvent.BoundToInspection(date, end), "inspectionAppointedOn", "inspectionEndsOn")));
    }

    /** A day of a year with a published calendar: of any other no term can be told. */
    private Optional<LocalDate> day(String field, String typed) {
        String code = "term.day.outside";
        try {
            LocalDate date = LocalDate.parse(typed.strip());
            if (years.contains(date.getYear())) {
                return Optional.of(date);
            }
        } catch (DateTimeParseException noDay) {
            code = "term.day";
        }
        LocalDate first = LocalDate.of(years.first(), 1, 1);
        LocalDate last = LocalDate.of(years.last(), 12, 31);
        errors.add(new FieldError(field, code, Map.of("first", first, "last", last)));
        return Optional.empty();
    }

    private <T> Optional<T> missing(String field, String code) {
        errors.add(FieldError.of(field, code));
        return Optional.empty();
    }

    private static boolean given(String typed) {
        return !typed.isBlank();
    }
}
