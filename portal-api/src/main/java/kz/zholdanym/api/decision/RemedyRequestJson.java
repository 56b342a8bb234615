package kz.zholdanym.api.decision;

import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What an applicant is asked to remedy.
 *
 * @param by the last day
 * @param defects for the applicant to read
 */
@Schema(
        name = "RemedyRequest",
        requiredProperties = {"by", "defects"})
public record RemedyRequestJson(
        @Schema(examples = "2026-12-01") @Nullable String by,
        @Nullable String defects) {

    String lastDay() {
        return Objects.requireNonNullElse(by, "");
    }

    String why() {
        return Objects.requireNonNullElse(defects, "");
    }
}
