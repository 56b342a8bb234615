package kz.zholdanym.api.evidence;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kz.zholdanym.notifications.chain.ChainBreak;
import kz.zholdanym.notifications.check.CheckRun;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One check of the evidence of all notices.
 *
 * @param askedBy the administrator who asked for it; absent for the daily one
 * @param endedAt absent while it runs
 * @param notices how many notices have been checked
 * @param rows how many rows of evidence they have
 * @param broken for how many of the notices it does not hold
 * @param breaks of very many only the first
 */
@Schema(name = "EvidenceCheck")
public record EvidenceCheckJson(
        UUID id,

        @Schema(
                description = "`INTERRUPTED` proves nothing: the server stopped before the end",
                enumeration = {"RUNNING", "INTERRUPTED", "WHOLE", "BROKEN"})
        String state,

        @Nullable String askedBy,
        Instant startedAt,
        @Nullable Instant endedAt,
        long notices,
        long rows,
        long broken,
        List<BreakJson> breaks) {

    static EvidenceCheckJson of(CheckRun run) {
        return new EvidenceCheckJson(
                run.id(),
                run.state().name(),
                run.askedBy().orElse(null),
                run.startedAt(),
                run.endedAt().orElse(null),
                run.notices(),
                run.rows(),
                run.broken(),
                run.breaks().stream().map(BreakJson::of).toList());
    }

    /**
     * Where the evidence of a notice first fails.
     *
     * @param position of the row, from 1
     */
    @Schema(name = "EvidenceBreak")
    public record BreakJson(
            UUID notice,
            int position,

            @Schema(
                    description =
                            "`CHANGED`: the row is not as it was written. `EXCHANGED`: it does not follow from the"
                                    + " one before. `TAKEN_OUT`: it is missing. `CUT_OFF`: the end is not as recorded.",
                    enumeration = {"CHANGED", "EXCHANGED", "TAKEN_OUT", "CUT_OFF"})
            String fault) {

        private static BreakJson of(ChainBreak found) {
            return new BreakJson(
                    found.noticeId(), found.position(), found.fault().name());
        }
    }

    /** Checks, the newest first. */
    @Schema(name = "EvidenceChecks")
    public record ListJson(List<EvidenceCheckJson> items) {}
}
