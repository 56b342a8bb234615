package kz.zholdanym.api.decision;

import java.util.Objects;
import kz.zholdanym.intake.joinder.SeparationOrder;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Which request of an appeal is considered apart. */
@Schema(
        name = "RequestSeparation",
        requiredProperties = {"subject", "request", "reasons"})
public record RequestSeparationJson(
        @Nullable String subject,

        @Schema(description = "Its text, as the applicant wrote it") @Nullable
        String request,

        @Nullable String reasons) {

    SeparationOrder order() {
        return new SeparationOrder(
                Objects.requireNonNullElse(subject, ""),
                Objects.requireNonNullElse(request, ""),
                Objects.requireNonNullElse(reasons, ""));
    }
}
