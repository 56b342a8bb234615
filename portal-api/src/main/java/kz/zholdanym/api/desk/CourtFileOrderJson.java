package kz.zholdanym.api.desk;

import java.util.Optional;
import kz.zholdanym.intake.courtfile.CourtFileOrder;
import kz.zholdanym.intake.courtfile.CourtFiles;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What is asked for.
 *
 * @param reason why the file leaves the portal
 * @param language of contents and explanations
 * @param identified false when absent
 */
@Schema(
        name = "CourtFileOrder",
        requiredProperties = {"reason", "language"})
public record CourtFileOrderJson(
        @Schema(
                description = "Why the file is handed out, such as number and date of the court's request",
                maxLength = CourtFiles.REASON)
        @Nullable
        String reason,

        @Schema(
                description = "Of contents and explanations; documents stay as they were issued",
                enumeration = {"kk", "ru"})
        @Nullable
        String language,

        @Schema(description = "IIN and BIN in full; only the head of the office may order that") @Nullable
        Boolean identified) {

    CourtFileOrder order() {
        return new CourtFileOrder(
                reason == null ? "" : reason, Optional.ofNullable(language), Boolean.TRUE.equals(identified));
    }
}
