package kz.zholdanym.law.term;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kz.zholdanym.law.calendar.CalendarDay;
import kz.zholdanym.law.calendar.CalendarEdition;
import kz.zholdanym.law.language.LocalizedText;

/** Editions that differ from the shipped ones. */
final class TestEditions {

    private TestEditions() {}

    static CalendarEdition withDayOff(CalendarEdition edition, LocalDate date) {
        LocalizedText text = new LocalizedText("қаулы", "постановление", "resolution");
        List<CalendarDay> days = new ArrayList<>(edition.days());
        days.add(new CalendarDay(date, CalendarDay.Kind.SWAPPED_DAY_OFF, text, text));
        return new CalendarEdition(edition.year(), edition.number() + 1, edition.publishedOn(), days);
    }
}
