package kz.zholdanym.api.decision;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import kz.zholdanym.api.refusal.RequestRefusedException;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Why the consideration of a repeat appeal is terminated.
 *
 * @param earlier ids of the earlier appeals on whose materials answers were given
 * @param conclusion why nothing in the appeal is new, for the applicant to read
 */
@Schema(
        name = "Termination",
        requiredProperties = {"earlier", "conclusion"})
public record TerminationJson(
        @Schema(description = "`id` of one or more of GET /desk/appeals/{id}/earlier-answers") @Nullable
        List<String> earlier,

        @Nullable String conclusion) {

    Set<UUID> appeals() {
        Set<UUID> ids = new HashSet<>();
        for (String text : Objects.requireNonNullElse(earlier, List.<String>of())) {
            try {
                ids.add(UUID.fromString(text));
            } catch (IllegalArgumentException noId) {
                throw RequestRefusedException.invalid("earlier", "id");
            }
        }
        return ids;
    }

    String why() {
        return Objects.requireNonNullElse(conclusion, "");
    }
}
