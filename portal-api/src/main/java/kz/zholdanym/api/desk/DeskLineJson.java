package kz.zholdanym.api.desk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kz.zholdanym.intake.appeal.AppealLine;
import kz.zholdanym.intake.appeal.QueueLine;
import kz.zholdanym.law.language.Language;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An appeal in the office's queue.
 *
 * @param applicant name of the applicant
 * @param handler name of the prosecutor in charge; absent before one is assigned
 * @param urgency how pressing it is today, in working days
 * @param workingDaysLeft 0 on the last day itself, negative once it has passed; absent once answered
 * @param decisions why it needs a decision today; empty when it does not
 * @param undeliveredBy by when the applicant has to be told what has not been delivered, exclusive; absent when nothing is in
 *     danger
 * @param version what a decision about it has to name
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
        @Nullable String handler,

        @Schema(enumeration = {"OVERDUE", "TODAY", "SOON", "IN_TIME", "DONE"})
        String urgency,

        @Nullable Integer workingDaysLeft,
        List<DecisionJson> decisions,
        @Nullable Instant undeliveredBy,
        long version) {

    static DeskLineJson of(QueueLine queued, Language reader) {
        AppealLine line = queued.appeal();
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
                line.handler().orElse(null),
                queued.standing().urgency().name(),
                queued.standing().workingDaysLeft().orElse(null),
                queued.decisions().stream()
                        .map(decision -> DecisionJson.of(decision, reader))
                        .toList(),
                queued.undeliveredBy().orElse(null),
                queued.version());
    }
}
