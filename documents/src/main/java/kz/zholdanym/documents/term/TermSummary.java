package kz.zholdanym.documents.term;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import kz.zholdanym.documents.language.DocumentDates;
import kz.zholdanym.documents.language.Messages;
import kz.zholdanym.documents.statute.Citations;
import kz.zholdanym.law.calendar.DayOff;
import kz.zholdanym.law.language.Language;
import kz.zholdanym.law.term.Term;
import kz.zholdanym.law.term.TermKind;
import kz.zholdanym.law.term.TermStep;
import kz.zholdanym.law.term.TermStep.CountingBegins;
import kz.zholdanym.law.term.TermStep.CutShort;
import kz.zholdanym.law.term.TermStep.DaySkipped;
import kz.zholdanym.law.term.TermStep.DisputedDayMoved;
import kz.zholdanym.law.term.TermStep.Extended;
import kz.zholdanym.law.term.TermStep.FollowsInspection;
import kz.zholdanym.law.term.TermStep.GoesOn;
import kz.zholdanym.law.term.TermStep.LastDayMoved;
import kz.zholdanym.law.term.TermStep.StandsStill;
import kz.zholdanym.law.term.TermStep.WeekendDayCounted;

/** Builds the one sentence that tells a term. */
final class TermSummary {

    private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
    private static final Messages WORDS = TermSentences.WORDS;

    private final Term term;
    private final Language language;
    private final List<String> details = new ArrayList<>();

    private TermSummary(Term term, Language language) {
        this.term = term;
        this.language = language;
    }

    static String of(Term term, Language language) {
        return new TermSummary(term, language).sentence();
    }

    private String sentence() {
        List<TermStep> steps = stepsThatStand();
        steps.forEach(this::addBeginning);
        addDays("summary.days-off", weekdaysOff(steps));
        addDays("summary.days-worked", weekendDaysWorked(steps));
        steps.forEach(this::addChange);
        String basis = Citations.cite(term.legalBasis(), language);
        add("summary.due." + term.rule().kind(), "due", term.dueOn(), "basis", basis);
        String name = TermSentences.name(term.rule(), language);
        return WORDS.text(language, "summary", "name", name, "details", String.join("; ", details));
    }

    /** An inspection makes what was counted before pointless. */
    private List<TermStep> stepsThatStand() {
        List<TermStep> steps = term.steps();
        int from = 0;
        for (int i = 0; i < steps.size(); i++) {
            if (steps.get(i) instanceof FollowsInspection) {
                from = i;
            }
        }
        return steps.subList(from, steps.size());
    }

    private void addBeginning(TermStep step) {
        if (step instanceof FollowsInspection inspection) {
            add("summary.follows-inspection", "ends", inspection.inspectionEndsOn());
        } else if (step instanceof CountingBegins begins) {
            String direction = begins.rule().kind() == TermKind.BEFORE ? "before" : "after";
            String length = TermSentences.length(begins.length(), language);
            add("summary.begins." + direction, "length", length, "from", begins.from());
        }
    }

    private void addChange(TermStep step) {
        if (step instanceof Extended extended) {
            String basis = Citations.cite(extended.rule().legalBasis(), language);
            add("summary.extended", "until", extended.date(), "basis", basis);
        } else if (step instanceof StandsStill pause) {
            add("summary.stands-still", "date", pause.date());
        } else if (step instanceof GoesOn resumption) {
            add("summary.goes-on", "date", resumption.date());
        } else if (step instanceof LastDayMoved moved) {
            add("summary.moved", "from", moved.from(), "to", moved.date());
        } else if (step instanceof DisputedDayMoved moved) {
            add("summary.disputed", "from", moved.from(), "to", moved.date());
        } else if (step instanceof CutShort cut) {
            add("summary.cut-short", "from", cut.from(), "to", cut.date());
        }
    }

    private void addDays(String key, List<LocalDate> days) {
        if (!days.isEmpty()) {
            add(key, "days", DocumentDates.days(days, language), "count", days.size());
        }
    }

    private void add(String key, String name, Object value, Object... further) {
        details.add(WORDS.text(language, key, name, value, further));
    }

    private static List<LocalDate> weekdaysOff(List<TermStep> steps) {
        return steps.stream()
                .filter(step -> step instanceof DaySkipped skipped && skipped.dayOff() instanceof DayOff.Declared)
                .map(TermStep::date)
                .filter(date -> !WEEKEND.contains(date.getDayOfWeek()))
                .toList();
    }

    private static List<LocalDate> weekendDaysWorked(List<TermStep> steps) {
        return steps.stream()
                .filter(WeekendDayCounted.class::isInstance)
                .map(TermStep::date)
                .toList();
    }
}
