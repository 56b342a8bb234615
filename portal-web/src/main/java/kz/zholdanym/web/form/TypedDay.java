package kz.zholdanym.web.form;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.zholdanym.documents.language.DocumentDates;

/**
 * A day as it was typed: 22.11.2026 with any separator or none, so that the digits of a phone are enough, or 2026-11-22.
 *
 * @param text without blanks around it; empty when nothing was typed
 */
public record TypedDay(String text) {

    private static final Pattern BY_HAND =
            Pattern.compile("([0-9]{1,2})[ ./,-]+([0-9]{1,2})[ ./,-]+([0-9]{4})|([0-9]{2})([0-9]{2})([0-9]{4})");

    public TypedDay {
        text = text.strip();
    }

    /** As 2026-11-22 where that can be told, else unchanged. */
    public String iso() {
        Matcher byHand = BY_HAND.matcher(text);
        if (!byHand.matches()) {
            return text;
        }
        int first = byHand.group(1) == null ? 4 : 1;
        return byHand.group(first + 2) + "-" + twoDigits(byHand.group(first + 1)) + "-"
                + twoDigits(byHand.group(first));
    }

    public boolean empty() {
        return text.isEmpty();
    }

    /** The value of the field: a day as people write it; what is no day stays as it was typed. */
    public String value() {
        try {
            return DocumentDates.shortDate(LocalDate.parse(iso()));
        } catch (DateTimeParseException noDay) {
            return text;
        }
    }

    private static String twoDigits(String number) {
        return number.length() == 1 ? "0" + number : number;
    }
}
