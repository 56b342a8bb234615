package kz.zholdanym.documents.language;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import kz.zholdanym.law.language.Language;

/** What a message may write for one argument: the value itself, and for a date each form a sentence may need. */
public final class ArgumentForms {

    private static final String ON = "_on";
    private static final String FROM = "_from";
    private static final String UNTIL = "_until";
    private static final String SHORT = "_short";
    private static final String WEEKDAY = "_weekday";
    private static final List<String> SUFFIXES = List.of(ON, FROM, UNTIL, SHORT, WEEKDAY);

    private ArgumentForms() {}

    /** The forms by name: {@code due}, {@code due_on} and so on; a number stays a number, all else is text. */
    public static Map<String, Object> of(String name, Object value, Language language) {
        if (value instanceof LocalDate date) {
            return Map.of(
                    name,
                    DocumentDates.longDate(date, language),
                    name + ON,
                    DocumentDates.on(date, language),
                    name + FROM,
                    DocumentDates.from(date, language),
                    name + UNTIL,
                    DocumentDates.until(date, language),
                    name + SHORT,
                    DocumentDates.shortDate(date),
                    name + WEEKDAY,
                    DocumentDates.weekday(date, language));
        }
        if (value instanceof Instant instant) {
            return Map.of(
                    name,
                    DocumentDates.longDateTime(instant, language),
                    name + SHORT,
                    DocumentDates.shortDateTime(instant));
        }
        return Map.of(name, value instanceof Number ? value : value.toString());
    }

    /** The name of the value that a form belongs to: {@code due} for {@code due_on}. */
    public static String baseName(String argument) {
        for (String suffix : SUFFIXES) {
            if (argument.endsWith(suffix)) {
                return argument.substring(0, argument.length() - suffix.length());
            }
        }
        return argument;
    }
}
