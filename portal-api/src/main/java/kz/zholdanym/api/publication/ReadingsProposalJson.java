package kz.zholdanym.api.publication;

import java.util.Map;
import kz.zholdanym.intake.publication.ReadingsProposal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Readings to be published.
 *
 * @param readings an answer to every question
 * @param reason told to everyone whose date moves
 */
@Schema(
        name = "ReadingsProposal",
        requiredProperties = {"readings", "reason"})
public record ReadingsProposalJson(
        @Schema(description = "An answer to every question") @Nullable
        ReadingsJson readings,

        @Schema(description = "Told to everyone whose date moves") @Nullable
        TextJson reason) {

    ReadingsProposal proposal() {
        Map<String, String> values = readings == null ? Map.of() : readings.values();
        return new ReadingsProposal(values, TextJson.proposed(reason));
    }
}
