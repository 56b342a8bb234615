package kz.zholdanym.api.calendar;

import java.time.LocalDate;
import java.util.List;
import kz.zholdanym.law.calendar.CalendarDay;
import kz.zholdanym.law.calendar.CalendarEdition;
import kz.zholdanym.law.language.Language;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The calendar of one year: what differs from the week in which Saturday and Sunday are off.
 *
 * @param edition 1 for the first edition of the year; a correction is a later one
 * @param workingDays how many working days the year has
 * @param nonWorkingDays the declared days off; those on a weekend are named as well
 * @param workingWeekendDays the Saturdays and Sundays that are worked
 */
@Schema(name = "Calendar", description = "What differs from the week in which Saturday and Sunday are off")
public record CalendarJson(
        @Schema(examples = "2026") int year,
        @Schema(examples = "1") int edition,
        LocalDate publishedOn,
        @Schema(examples = "247") int workingDays,
        List<DayJson> nonWorkingDays,
        List<DayJson> workingWeekendDays) {

    /** A declared day. */
    @Schema(name = "CalendarDay")
    public record DayJson(
            @Schema(examples = "2026-12-16") LocalDate date,
            @Schema(examples = "HOLIDAY") String kind,
            @Schema(examples = "Independence Day") String name,

            @Schema(description = "What makes the day what it is")
            String source) {

        private static DayJson of(CalendarDay day, Language language) {
            return new DayJson(
                    day.date(),
                    day.kind().name(),
                    day.name().in(language),
                    day.source().in(language));
        }
    }

    static CalendarJson of(CalendarEdition edition, int workingDays, Language language) {
        return new CalendarJson(
                edition.year(),
                edition.number(),
                edition.publishedOn(),
                workingDays,
                days(edition, false, language),
                days(edition, true, language));
    }

    private static List<DayJson> days(CalendarEdition edition, boolean working, Language language) {
        return edition.days().stream()
                .filter(day -> day.working() == working)
                .map(day -> DayJson.of(day, language))
                .toList();
    }
}
