package kz.zholdanym.api.decision;

import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The reasons of a decision that says nothing else. */
@Schema(name = "Reasons")
public record ReasonsJson(@Nullable String reasons) {

    String why() {
        return Objects.requireNonNullElse(reasons, "");
    }
}
