package kz.zholdanym.api.desk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import kz.zholdanym.intake.appeal.AppealLine;
import kz.zholdanym.law.language.Language;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An appeal in the office's queue.
 *
 * @param applicant name of the applicant
 * @param handler name of the prosecutor in charge; absent before one is assigned
 */
@Schema(name = "DeskLine")
public record DeskLineJson(
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
        @Nullable String handler) {

    static DeskLineJson of(AppealLine line, Language reader) {
        return new DeskLineJson(
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
                line.handler().orElse(null));
    }
}
