package kz.zholdanym.api.approval;

import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Why an answer is returned. */
@Schema(name = "Remarks", requiredProperties = "remarks")
public record RemarksJson(
        @Schema(description = "What is to be changed, and why") @Nullable
        String remarks) {

    String why() {
        return Objects.requireNonNullElse(remarks, "");
    }
}
