package kz.zholdanym.api.answer;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import kz.zholdanym.intake.answer.AnswerText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a prosecutor has written so far; anything may be missing in a draft. */
@Schema(name = "AnswerText", description = "A draft, complete or not")
public record AnswerTextJson(
        @Schema(enumeration = {"SATISFIED", "PARTLY_SATISFIED", "REFUSED", "EXPLAINED"}) @Nullable
        String outcome,

        @Schema(description = "The state language or that of the appeal", examples = "kk") @Nullable
        String language,

        @Schema(description = "What was established and why it is decided so") @Nullable
        String reasoning,

        @Nullable List<CitationJson> citations) {

    public AnswerText toText() {
        List<CitationJson> given = Objects.requireNonNullElse(citations, List.of());
        return new AnswerText(
                Optional.ofNullable(outcome).filter(name -> !name.isBlank()),
                Optional.ofNullable(language).filter(code -> !code.isBlank()),
                Objects.requireNonNullElse(reasoning, ""),
                given.stream()
                        .filter(Objects::nonNull)
                        .map(CitationJson::toCitation)
                        .toList());
    }
}
