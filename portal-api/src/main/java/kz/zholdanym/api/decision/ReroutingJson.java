package kz.zholdanym.api.decision;

import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Which office considers an appeal from now on. */
@Schema(
        name = "Rerouting",
        requiredProperties = {"office", "reasons"})
public record ReroutingJson(
        @Schema(description = "Code of an office", examples = "ALMATY_BOSTANDYK") @Nullable
        String office,

        @Nullable String reasons) {

    String to() {
        return Objects.requireNonNullElse(office, "");
    }

    String why() {
        return Objects.requireNonNullElse(reasons, "");
    }
}
