package kz.zholdanym.web.admin;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import kz.zholdanym.intake.publication.ProposedDay;
import kz.zholdanym.intake.publication.ProposedText;
import kz.zholdanym.web.form.FormErrors;

/**
 * A day as a row of the form.
 *
 * @param id before the names of its fields, as the list of mistakes names them
 * @param day what was typed
 * @param date the typed date, where it is one
 * @param wrong whether something in it is to be mended
 */
public record DayRow(String id, ProposedDay day, Optional<LocalDate> date, boolean wrong) {

    private static final ProposedText NO_TEXT = new ProposedText("", "", "");

    /** A row in which nothing was typed. */
    static final ProposedDay EMPTY = new ProposedDay("", "", NO_TEXT, NO_TEXT);

    static List<DayRow> of(List<ProposedDay> days, FormErrors errors) {
        return IntStream.range(0, days.size())
                .mapToObj(row -> of("days[" + row + "]", days.get(row), errors))
                .toList();
    }

    private static DayRow of(String id, ProposedDay day, FormErrors errors) {
        boolean wrong = errors.byField().keySet().stream().anyMatch(field -> field.startsWith(id + "."));
        return new DayRow(id, day, date(day.date()), wrong);
    }

    private static Optional<LocalDate> date(String typed) {
        try {
            return Optional.of(LocalDate.parse(typed.strip()));
        } catch (DateTimeParseException notADate) {
            return Optional.empty();
        }
    }
}
