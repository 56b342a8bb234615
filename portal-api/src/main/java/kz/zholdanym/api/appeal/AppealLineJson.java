package kz.zholdanym.api.appeal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import kz.zholdanym.intake.appeal.AppealLine;
import kz.zholdanym.law.language.Language;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One of the applicant's appeals in a list.
 *
 * @param office name of the office, in the reader's language
 */
@Schema(name = "AppealLine")
public record AppealLineJson(
        UUID id,
        String number,
        String kind,
        String language,
        String subject,
        String state,
        Instant receivedAt,
        LocalDate dueOn,
        String office) {

    static AppealLineJson of(AppealLine line, Language reader) {
        return new AppealLineJson(
                line.id(),
                line.number(),
                line.kind().name(),
                line.language().code(),
                line.subject(),
                line.state().name(),
                line.receivedAt(),
                line.dueOn(),
                line.office().in(reader));
    }
}
