package kz.zholdanym.api.decision;

import java.util.Objects;
import java.util.Optional;
import kz.zholdanym.api.desk.Choices;
import kz.zholdanym.intake.decision.PublicInterest;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Why an appeal is considered although it was withdrawn.
 *
 * @param grounds what it reports
 */
@Schema(
        name = "WithdrawalRefusal",
        requiredProperties = {"grounds", "reasons"})
public record WithdrawalRefusalJson(
        @Schema(enumeration = {"CRIME", "SECURITY_THREAT"}) @Nullable
        String grounds,

        @Nullable String reasons) {

    Optional<PublicInterest> interest() {
        return Optional.of(Choices.named(PublicInterest.class, "grounds", grounds));
    }

    String why() {
        return Objects.requireNonNullElse(reasons, "");
    }
}
