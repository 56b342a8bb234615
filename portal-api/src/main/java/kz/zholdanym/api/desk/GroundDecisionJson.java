package kz.zholdanym.api.desk;

import java.util.Optional;
import kz.zholdanym.intake.appeal.AppealGround;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The ground that is confirmed.
 *
 * @param reason needed when it is not the applicant's
 */
@Schema(name = "GroundDecision", requiredProperties = "ground")
public record GroundDecisionJson(
        @Schema(examples = "NO_PROPER_PROTECTION") @Nullable String ground,

        @Schema(description = "Needed when the ground is not the one the applicant chose") @Nullable
        String reason) {

    AppealGround chosen() {
        return Choices.named(AppealGround.class, "ground", ground);
    }

    Optional<String> given() {
        return Optional.ofNullable(reason);
    }
}
