package kz.zholdanym.web.calculator;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A day as it was typed: into the date field of a browser, which sends 2026-11-22, or by hand as 22.11.2026.
 *
 * @param text without blanks around it; empty when nothing was typed
 */
public record TypedDay(String text) {

    private static final Pattern BY_HAND = Pattern.compile("([0-9]{1,2})[./-]([0-9]{1,2})[./-]([0-9]{4})");

    public TypedDay {
        text = text.strip();
    }

    /** As 2026-11-22 where that can be told, else unchanged. */
    String iso() {
        Matcher byHand = BY_HAND.matcher(text);
        return byHand.matches()
                ? "%s-%2s-%2s"
                        .formatted(byHand.group(3), byHand.group(2), byHand.group(1))
                        .replace(' ', '0')
                : text;
    }

    public boolean empty() {
        return text.isEmpty();
    }

    /** The value of the field: what no date can be made of stays as it was typed. */
    public String value() {
        return type().equals("date") ? iso() : text;
    }

    /** The type of the field: a date field would not show what is no date, and nobody could mend it. */
    public String type() {
        if (empty()) {
            return "date";
        }
        try {
            LocalDate.parse(iso());
            return "date";
        } catch (DateTimeParseException noDate) {
            return "text";
        }
    }
}
