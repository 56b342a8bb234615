package kz.zholdanym.api.publication;

import java.util.List;
import java.util.Objects;
import kz.zholdanym.intake.publication.CalendarProposal;
import kz.zholdanym.intake.publication.ProposedDay;
import kz.zholdanym.law.calendar.CalendarDay;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The next edition of a year's calendar.
 *
 * @param days all days that differ from the ordinary week, not only those that change
 * @param reason told to everyone whose date moves
 */
@Schema(
        name = "CalendarProposal",
        requiredProperties = {"days", "reason"})
public record CalendarProposalJson(
        @Schema(description = "All days that differ from the ordinary week, not only those that change") @Nullable
        List<ProposedDayJson> days,

        @Schema(description = "Told to everyone whose date moves") @Nullable
        TextJson reason) {

    /** A day that differs from the ordinary week. */
    @Schema(
            name = "ProposedDay",
            requiredProperties = {"date", "kind", "name", "source"})
    public record ProposedDayJson(
            @Schema(examples = "2026-12-14") @Nullable String date,

            @Schema(
                    examples = "SWAPPED_DAY_OFF",
                    enumeration = {
                        "HOLIDAY",
                        "RELIGIOUS_HOLIDAY",
                        "TRANSFERRED_DAY_OFF",
                        "SWAPPED_DAY_OFF",
                        "WORKING_WEEKEND_DAY"
                    })
            @Nullable
            String kind,

            @Nullable TextJson name,

            @Schema(description = "The act or the statement that makes the day what it is") @Nullable
            TextJson source) {

        static ProposedDayJson of(CalendarDay day) {
            return new ProposedDayJson(
                    day.date().toString(), day.kind().name(), TextJson.of(day.name()), TextJson.of(day.source()));
        }

        private ProposedDay proposed() {
            return new ProposedDay(
                    // an empty date would be left out in silence, as an empty row of a form is
                    date == null || date.isBlank() ? "-" : date,
                    Objects.requireNonNullElse(kind, ""),
                    TextJson.proposed(name),
                    TextJson.proposed(source));
        }
    }

    CalendarProposal proposal(int year) {
        return new CalendarProposal(
                year,
                Objects.requireNonNullElse(days, List.<ProposedDayJson>of()).stream()
                        .map(ProposedDayJson::proposed)
                        .toList(),
                TextJson.proposed(reason));
    }
}
