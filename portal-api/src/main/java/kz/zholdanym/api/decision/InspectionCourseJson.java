package kz.zholdanym.api.decision;

import java.util.Objects;
import java.util.Optional;
import kz.zholdanym.api.desk.Choices;
import kz.zholdanym.intake.decision.SuspensionReason;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What happens to an inspection.
 *
 * @param workingDays for an extension: by how much
 * @param grounds for a suspension
 * @param resumesOn for a suspension: the day on which it is expected to go on
 * @param endedOn for its end
 * @param reasons needed for an extension and a suspension
 */
@Schema(name = "InspectionCourse")
public record InspectionCourseJson(
        @Nullable Integer workingDays,

        @Schema(enumeration = {"EXPERT_EXAMINATION", "FOREIGN_STATE", "OTHER_OBSTACLE"}) @Nullable
        String grounds,

        @Schema(examples = "2026-12-07") @Nullable String resumesOn,
        @Schema(examples = "2026-12-18") @Nullable String endedOn,
        @Nullable String reasons) {

    int byWorkingDays() {
        return Objects.requireNonNullElse(workingDays, 0);
    }

    Optional<SuspensionReason> suspendedFor() {
        return Optional.of(Choices.named(SuspensionReason.class, "grounds", grounds));
    }

    String expected() {
        return Objects.requireNonNullElse(resumesOn, "");
    }

    String end() {
        return Objects.requireNonNullElse(endedOn, "");
    }

    String why() {
        return Objects.requireNonNullElse(reasons, "");
    }
}
