package kz.zholdanym.api.decision;

import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What an applicant mends or adds. */
@Schema(name = "Supplement", requiredProperties = "text")
public record SupplementJson(@Nullable String text) {

    String written() {
        return Objects.requireNonNullElse(text, "");
    }
}
