package kz.zholdanym.api.publication;

import java.util.Objects;
import kz.zholdanym.intake.publication.ProposedText;
import kz.zholdanym.law.language.LocalizedText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A text in every language. */
@Schema(
        name = "LocalizedText",
        requiredProperties = {"kk", "ru", "en"})
public record TextJson(
        @Schema(examples = "Үкіметтің 2026 жылғы 1 желтоқсандағы № 1000 қаулысы") @Nullable
        String kk,

        @Schema(examples = "Постановление Правительства от 1 декабря 2026 года № 1000") @Nullable
        String ru,

        @Schema(examples = "Government decree No. 1000 of 1 December 2026") @Nullable
        String en) {

    private static final TextJson NONE = new TextJson("", "", "");

    static TextJson of(LocalizedText text) {
        return new TextJson(text.kk(), text.ru(), text.en());
    }

    static ProposedText proposed(@Nullable TextJson given) {
        TextJson text = Objects.requireNonNullElse(given, NONE);
        return new ProposedText(given(text.kk), given(text.ru), given(text.en));
    }

    private static String given(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }
}
