package kz.zholdanym.api.desk;

import java.util.Objects;
import java.util.UUID;
import kz.zholdanym.api.refusal.RequestRefusedException;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Who is put in charge.
 *
 * @param handler id of an assignment
 */
@Schema(name = "AssignmentDecision", requiredProperties = "handler")
public record AssignmentDecisionJson(
        @Schema(description = "`id` of one of GET /desk/appeals/{id}/prosecutors") @Nullable
        String handler) {

    UUID chosen() {
        try {
            return UUID.fromString(Objects.requireNonNullElse(handler, ""));
        } catch (IllegalArgumentException noId) {
            throw RequestRefusedException.invalid("handler", "id");
        }
    }
}
