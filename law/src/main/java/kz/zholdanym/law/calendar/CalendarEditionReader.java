package kz.zholdanym.law.calendar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.zholdanym.law.language.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * Reads one edition from its text. Fields are separated by a bar, lines that begin with # and empty lines are skipped:
 *
 * <pre>
 * edition | YEAR | NUMBER | PUBLISHED-ON
 * source  | KEY  | kk | ru | en
 * DATE    | KIND | kk | ru | en | KEY OF A SOURCE
 * </pre>
 */
public final class CalendarEditionReader {

    private final Map<String, LocalizedText> sources = new HashMap<>();
    private final List<CalendarDay> days = new ArrayList<>();
    private String @Nullable [] head;

    private CalendarEditionReader() {}

    /**
     * Reads the lines of one edition.
     *
     * @throws InvalidCalendarException naming the first line that cannot be understood
     */
    public static CalendarEdition read(List<String> lines) {
        CalendarEditionReader reader = new CalendarEditionReader();
        for (int index = 0; index < lines.size(); index++) {
            reader.readLine(lines.get(index).strip(), index + 1);
        }
        return reader.edition();
    }

    private void readLine(String line, int number) {
        if (line.isEmpty() || line.startsWith("#")) {
            return;
        }
        String[] fields = line.split("\\s*\\|\\s*", -1);
        try {
            switch (fields[0]) {
                case "edition" -> head = requireFields(fields, 4);
                case "source" -> sources.put(requireFields(fields, 5)[1], text(fields));
                default -> days.add(day(requireFields(fields, 6)));
            }
        } catch (IllegalArgumentException | DateTimeException | InvalidCalendarException exception) {
            throw new InvalidCalendarException("Line " + number + ": " + exception.getMessage(), exception);
        }
    }

    private CalendarDay day(String[] fields) {
        LocalizedText source = sources.get(fields[5]);
        if (source == null) {
            throw new InvalidCalendarException("no source is called " + fields[5]);
        }
        return new CalendarDay(LocalDate.parse(fields[0]), CalendarDay.Kind.valueOf(fields[1]), text(fields), source);
    }

    private CalendarEdition edition() {
        String[] fields = head;
        if (fields == null) {
            throw new InvalidCalendarException("The line that begins with \"edition\" is missing");
        }
        try {
            return new CalendarEdition(
                    Integer.parseInt(fields[1]), Integer.parseInt(fields[2]), LocalDate.parse(fields[3]), days);
        } catch (NumberFormatException | DateTimeException exception) {
            throw new InvalidCalendarException("The edition line cannot be read: " + exception.getMessage(), exception);
        }
    }

    private static LocalizedText text(String[] fields) {
        return new LocalizedText(fields[2], fields[3], fields[4]);
    }

    private static String[] requireFields(String[] fields, int count) {
        if (fields.length != count) {
            throw new InvalidCalendarException(count + " fields are expected, not " + fields.length);
        }
        return fields;
    }
}
