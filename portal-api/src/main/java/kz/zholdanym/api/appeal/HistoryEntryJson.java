package kz.zholdanym.api.appeal;

import java.time.Instant;
import java.time.LocalDate;
import kz.zholdanym.documents.statute.Citations;
import kz.zholdanym.intake.access.Position;
import kz.zholdanym.intake.appeal.DueDateMove;
import kz.zholdanym.intake.appeal.HistoryEntry;
import kz.zholdanym.law.language.Language;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What happened to an appeal.
 *
 * @param state where it stood afterwards
 * @param legalBasis the provision by which it was done, in its short form
 * @param citation the same as people write it
 * @param actor who did it; absent where applicants read
 * @param office code of the office in which they acted; absent for the applicant
 * @param position the law's position; absent for the applicant
 * @param reason what they gave as reason; absent where applicants read, except why the last day moved
 * @param dueBefore the last day before it moved; absent where it did not
 * @param dueAfter the last day afterwards; absent likewise
 */
@Schema(name = "HistoryEntry")
public record HistoryEntryJson(
        Instant at,

        @Schema(
                enumeration = {
                    "FILE",
                    "CONFIRM_GROUND",
                    "ASSIGN",
                    "RECOMPUTE_TERM",
                    "EXTEND_TERM",
                    "APPOINT_INSPECTION",
                    "EXTEND_INSPECTION",
                    "SUSPEND_INSPECTION",
                    "RESUME_INSPECTION",
                    "END_INSPECTION",
                    "FORWARD",
                    "FORWARD_PARTS",
                    "REROUTE",
                    "REQUEST_REMEDY",
                    "REMEDY",
                    "RETURN",
                    "ASK_WITHDRAWAL",
                    "CONFIRM_WITHDRAWAL",
                    "DECLINE_WITHDRAWAL",
                    "TERMINATE",
                    "SEND_ANSWER",
                    "JOIN",
                    "TAKE_IN",
                    "SEPARATE",
                    "SEPARATE_REQUEST",
                    "FOLLOW_PRINCIPAL",
                    "ANSWER_WITH_PRINCIPAL",
                    "SUBMIT_ANSWER",
                    "RETURN_ANSWER",
                    "APPROVE_ANSWER",
                    "EXPORT"
                })
        String event,

        String state,
        @Schema(examples = "24.1") String legalBasis,
        String citation,
        @Nullable String actor,
        @Nullable String office,
        @Nullable String position,
        @Nullable String reason,
        @Nullable LocalDate dueBefore,
        @Nullable LocalDate dueAfter) {

    public static HistoryEntryJson of(HistoryEntry entry, Language reader) {
        return new HistoryEntryJson(
                entry.at(),
                entry.event().name(),
                entry.state().name(),
                entry.article().code(),
                Citations.cite(entry.article(), reader),
                entry.actor().isEmpty() ? null : entry.actor(),
                entry.office().orElse(null),
                entry.position().map(Position::name).orElse(null),
                entry.moved()
                        .flatMap(DueDateMove::reason)
                        .map(reason -> reason.in(reader))
                        .or(entry::reason)
                        .orElse(null),
                entry.moved().map(DueDateMove::before).orElse(null),
                entry.moved().map(DueDateMove::after).orElse(null));
    }
}
