package kz.zholdanym.api.decision;

import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** To which appeal another one is joined. */
@Schema(
        name = "Joinder",
        requiredProperties = {"principal", "reasons"})
public record JoinderJson(
        @Schema(
                description = "Number of an appeal of the same office whose term ends no later",
                examples = "ЖТ-2026-000123")
        @Nullable
        String principal,

        @Schema(description = "The applicant reads them: no names of other people") @Nullable
        String reasons) {

    String to() {
        return Objects.requireNonNullElse(principal, "");
    }

    String why() {
        return Objects.requireNonNullElse(reasons, "");
    }
}
