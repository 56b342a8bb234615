package kz.zholdanym.api.decision;

import java.util.Objects;
import java.util.Optional;
import kz.zholdanym.api.desk.Choices;
import kz.zholdanym.intake.decision.ExtensionReason;
import kz.zholdanym.intake.extension.ExtensionOrder;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * By which a term is extended.
 *
 * @param until the new last day
 * @param reasons why, for the applicant to read
 */
@Schema(
        name = "Extension",
        requiredProperties = {"grounds", "until", "reasons"})
public record ExtensionJson(
        @Schema(enumeration = {"ESTABLISH_CIRCUMSTANCES", "OBTAIN_INFORMATION"}) @Nullable
        String grounds,

        @Schema(examples = "2026-12-30") @Nullable String until,
        @Nullable String reasons) {

    ExtensionOrder order() {
        return new ExtensionOrder(
                Optional.of(Choices.named(ExtensionReason.class, "grounds", grounds)),
                Objects.requireNonNullElse(until, ""),
                Objects.requireNonNullElse(reasons, ""));
    }
}
