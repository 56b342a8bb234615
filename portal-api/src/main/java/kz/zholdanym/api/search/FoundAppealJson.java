package kz.zholdanym.api.search;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kz.zholdanym.intake.appeal.AppealLine;
import kz.zholdanym.intake.search.FoundAppeal;
import kz.zholdanym.law.language.Language;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An appeal that was found.
 *
 * @param applicant name of the applicant
 * @param handler name of the prosecutor in charge; absent before one is assigned
 * @param urgency how pressing it is today, in working days
 * @param workingDaysLeft 0 on the last day itself, negative once it has passed; absent once answered
 * @param places where the words were found; empty when it was found by the number of its applicant
 */
@Schema(name = "FoundAppeal")
public record FoundAppealJson(
        UUID id,
        String number,
        String kind,
        String language,
        String subject,
        String state,
        Instant receivedAt,
        LocalDate dueOn,
        String office,
        String applicant,
        @Nullable String handler,

        @Schema(enumeration = {"OVERDUE", "TODAY", "SOON", "IN_TIME", "DONE"})
        String urgency,

        @Nullable Integer workingDaysLeft,
        List<FoundPlaceJson> places) {

    static FoundAppealJson of(FoundAppeal found, Language reader) {
        AppealLine line = found.appeal();
        return new FoundAppealJson(
                line.id(),
                line.number(),
                line.kind().name(),
                line.language().code(),
                line.subject(),
                line.state().name(),
                line.receivedAt(),
                line.dueOn(),
                line.office().in(reader),
                line.applicant(),
                line.handler().orElse(null),
                found.standing().urgency().name(),
                found.standing().workingDaysLeft().orElse(null),
                found.places().stream().map(FoundPlaceJson::of).toList());
    }
}
