package kz.zholdanym.documents.term;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.zholdanym.documents.language.DocumentDates;
import kz.zholdanym.documents.language.Messages;
import kz.zholdanym.documents.statute.Citations;
import kz.zholdanym.law.calendar.CalendarDay;
import kz.zholdanym.law.calendar.DayOff;
import kz.zholdanym.law.language.Language;
import kz.zholdanym.law.term.TermKind;
import kz.zholdanym.law.term.TermRule;
import kz.zholdanym.law.term.TermStep;
import kz.zholdanym.law.term.TermStep.CountingBegins;
import kz.zholdanym.law.term.TermStep.CountingEnds;
import kz.zholdanym.law.term.TermStep.CutShort;
import kz.zholdanym.law.term.TermStep.DaySkipped;
import kz.zholdanym.law.term.TermStep.DisputedDayMoved;
import kz.zholdanym.law.term.TermStep.Extended;
import kz.zholdanym.law.term.TermStep.FollowsInspection;
import kz.zholdanym.law.term.TermStep.GoesOn;
import kz.zholdanym.law.term.TermStep.LastDayMoved;
import kz.zholdanym.law.term.TermStep.StandsStill;
import kz.zholdanym.law.term.TermStep.StartsOnRegistration;
import kz.zholdanym.law.term.TermStep.WeekendDayCounted;

/** Tells each step of the arithmetic in a line. */
final class StepLines {

    private static final Messages WORDS = TermSentences.WORDS;

    private StepLines() {}

    static List<String> of(List<TermStep> steps, Language language) {
        List<String> lines = new ArrayList<>();
        int next = 0;
        while (next < steps.size()) {
            TermStep step = steps.get(next);
            next++;
            if (next < steps.size() && isWeekend(step) && isDayAfter(step, steps.get(next))) {
                lines.add(weekend(step.date(), language));
                next++;
            } else {
                lines.add(line(step, language));
            }
        }
        return lines;
    }

    static String line(TermStep step, Language language) {
        if (step instanceof StartsOnRegistration start) {
            return say(language, "starts-on-registration", "received", start.receivedOn(), "date", start.date());
        }
        if (step instanceof CountingBegins begins) {
            return begins(begins, language);
        }
        if (step instanceof DaySkipped skipped) {
            return say(language, "day-skipped", "date", skipped.date(), "reason", reason(skipped.dayOff(), language));
        }
        if (step instanceof WeekendDayCounted counted) {
            return say(
                    language, "weekend-day-counted", "date", counted.date(), "reason", named(counted.day(), language));
        }
        if (step instanceof CountingEnds ends) {
            return say(language, "counting-ends", "date", ends.date());
        }
        if (step instanceof LastDayMoved moved) {
            return moved(moved, language);
        }
        if (step instanceof DisputedDayMoved moved) {
            return say(language, "disputed-day-moved", "from", moved.from(), "date", moved.date());
        }
        return change(step, language);
    }

    private static String change(TermStep step, Language language) {
        if (step instanceof Extended extended) {
            return say(
                    language,
                    "extended",
                    Map.of(
                            "decided",
                            extended.decidedOn(),
                            "until",
                            extended.date(),
                            "basis",
                            basis(extended.rule(), language)));
        }
        if (step instanceof StandsStill pause) {
            return say(
                    language,
                    "stands-still",
                    Map.of("date", pause.date(), "counted", pause.counted(), "remaining", pause.remaining()));
        }
        if (step instanceof GoesOn resumption) {
            return say(language, "goes-on", "date", resumption.date(), "remaining", resumption.remaining());
        }
        if (step instanceof FollowsInspection inspection) {
            return say(
                    language,
                    "follows-inspection",
                    Map.of(
                            "date", inspection.date(),
                            "ends", inspection.inspectionEndsOn(),
                            "basis", basis(inspection.rule(), language)));
        }
        CutShort cut = (CutShort) step;
        return say(language, "cut-short", "from", cut.from(), "date", cut.date());
    }

    private static String begins(CountingBegins begins, Language language) {
        Map<String, Object> arguments = new HashMap<>();
        arguments.put("length", TermSentences.length(begins.length(), language));
        arguments.put("date", begins.date());
        arguments.put("basis", basis(begins.rule(), language));
        if (begins.date().equals(begins.from())) {
            return say(language, "counting-begins.same-day", arguments);
        }
        arguments.put("from", begins.from());
        String direction = begins.rule().kind() == TermKind.BEFORE ? "before" : "after";
        return say(language, "counting-begins." + direction, arguments);
    }

    private static String moved(LastDayMoved moved, Language language) {
        List<String> reasons = moved.daysOff().stream()
                .map(dayOff -> WORDS.text(
                        language, "day-with-reason", "date", dayOff.date(), "reason", reason(dayOff, language)))
                .toList();
        String direction = moved.date().isAfter(moved.from()) ? "later" : "earlier";
        return say(
                language,
                "last-day-moved." + direction,
                Map.of("from", moved.from(), "date", moved.date(), "reasons", String.join("; ", reasons)));
    }

    private static String reason(DayOff dayOff, Language language) {
        return dayOff instanceof DayOff.Declared declared
                ? named(declared.day(), language)
                : WORDS.text(language, "weekend");
    }

    private static String named(CalendarDay day, Language language) {
        return day.name().in(language);
    }

    private static String weekend(LocalDate saturday, Language language) {
        String days = DocumentDates.days(List.of(saturday, saturday.plusDays(1)), language);
        return say(language, "weekend-skipped", "days", days);
    }

    private static boolean isWeekend(TermStep step) {
        return step instanceof DaySkipped skipped && skipped.dayOff() instanceof DayOff.Weekend;
    }

    private static boolean isDayAfter(TermStep step, TermStep next) {
        return isWeekend(next) && next.date().equals(step.date().plusDays(1));
    }

    private static String basis(TermRule rule, Language language) {
        return Citations.cite(rule.legalBasis(), language);
    }

    private static String say(Language language, String step, String name, Object value, Object... further) {
        return WORDS.text(language, "step." + step, name, value, further);
    }

    private static String say(Language language, String step, Map<String, ?> arguments) {
        return WORDS.text(language, "step." + step, arguments);
    }
}
