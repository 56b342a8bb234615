package kz.zholdanym.api.decision;

import java.util.Objects;
import java.util.Optional;
import kz.zholdanym.api.desk.Choices;
import kz.zholdanym.intake.decision.InspectionGround;
import kz.zholdanym.intake.inspection.InspectionOrder;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * By which an inspection is appointed.
 *
 * @param grounds of article 18, matching the confirmed ground of the appeal
 * @param resolution number of the resolution
 * @param resolvedOn its day
 * @param registration number under which legal statistics registered it
 * @param approval needed for an inspection of private business
 * @param startsOn the first day
 * @param reply the interim reply, for the applicant to read
 */
@Schema(
        name = "InspectionAppointment",
        requiredProperties = {
            "grounds",
            "resolution",
            "resolvedOn",
            "registration",
            "subjectMatter",
            "startsOn",
            "reply"
        })
public record InspectionJson(
        @Schema(
                enumeration = {
                    "PRESIDENT_INSTRUCTION",
                    "PROSECUTOR_GENERAL_INSTRUCTION",
                    "DEFENCELESS",
                    "MINORS",
                    "UNLIMITED_CIRCLE",
                    "IRREPARABLE_CONSEQUENCES",
                    "PRIVATE_BUSINESS"
                })
        @Nullable
        String grounds,

        @Nullable String resolution,
        @Schema(examples = "2026-11-23") @Nullable String resolvedOn,
        @Nullable String registration,
        @Nullable String approval,
        @Nullable String subjectMatter,
        @Schema(examples = "2026-11-24") @Nullable String startsOn,
        @Nullable String reply) {

    InspectionOrder order() {
        return new InspectionOrder(
                Optional.of(Choices.named(InspectionGround.class, "grounds", grounds)),
                Objects.requireNonNullElse(resolution, ""),
                Objects.requireNonNullElse(resolvedOn, ""),
                Objects.requireNonNullElse(registration, ""),
                Objects.requireNonNullElse(approval, ""),
                Objects.requireNonNullElse(subjectMatter, ""),
                Objects.requireNonNullElse(startsOn, ""),
                Objects.requireNonNullElse(reply, ""));
    }
}
