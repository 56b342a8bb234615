package kz.zholdanym.api.publication;

import java.util.List;
import kz.zholdanym.intake.term.PublishedEdition;
import kz.zholdanym.law.calendar.CalendarDay;
import kz.zholdanym.law.language.Language;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The editions of a year's calendar, the newest first. */
@Schema(name = "CalendarEditions")
public record EditionsJson(List<EditionJson> items) {

    /**
     * An edition.
     *
     * @param edition its number, from 1
     * @param nonWorkingDays how many days it declares off
     * @param workingWeekendDays how many weekend days it declares worked
     */
    @Schema(name = "CalendarEdition")
    public record EditionJson(
            @Schema(examples = "2") int edition,
            long nonWorkingDays,
            long workingWeekendDays,
            PublicationJson publication) {

        private static EditionJson of(PublishedEdition published, Language language) {
            List<CalendarDay> days = published.edition().days();
            long worked = days.stream().filter(CalendarDay::working).count();
            return new EditionJson(
                    published.edition().number(),
                    days.size() - worked,
                    worked,
                    PublicationJson.of(published.publication(), language));
        }
    }

    static EditionsJson of(List<PublishedEdition> editions, Language language) {
        return new EditionsJson(editions.stream()
                .map(edition -> EditionJson.of(edition, language))
                .toList());
    }
}
