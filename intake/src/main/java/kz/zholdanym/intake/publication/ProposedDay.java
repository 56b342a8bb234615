package kz.zholdanym.intake.publication;

import kz.zholdanym.law.calendar.CalendarDay;

/**
 * A day of a calendar as an administrator typed it: nothing in it has been checked.
 *
 * @param date ISO 8601; a day without a date is left out
 * @param kind name of a {@link CalendarDay.Kind}
 */
public record ProposedDay(String date, String kind, ProposedText name, ProposedText source) {

    public static ProposedDay of(CalendarDay day) {
        return new ProposedDay(
                day.date().toString(), day.kind().name(), ProposedText.of(day.name()), ProposedText.of(day.source()));
    }
}
