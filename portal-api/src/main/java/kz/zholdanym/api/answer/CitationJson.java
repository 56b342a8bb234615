package kz.zholdanym.api.answer;

import java.util.Objects;
import kz.zholdanym.intake.answer.Citation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A reference to legislation.
 *
 * @param act code of an act of the register
 * @param provision which part of it
 */
@Schema(name = "Citation")
public record CitationJson(
        @Schema(examples = "PROSECUTION_LAW") @Nullable String act,
        @Schema(examples = "24-бап, 3-тармақ") @Nullable String provision) {

    public static CitationJson of(Citation citation) {
        return new CitationJson(citation.act(), citation.provision());
    }

    Citation toCitation() {
        return new Citation(Objects.requireNonNullElse(act, ""), Objects.requireNonNullElse(provision, ""));
    }
}
