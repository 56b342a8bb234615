package kz.zholdanym.api.language;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kz.zholdanym.law.language.Language;
import org.jspecify.annotations.Nullable;

/** Chooses among the three languages by RFC 9110, section 12.5.4. */
public final class AcceptedLanguage {

    private AcceptedLanguage() {}

    /**
     * The best of the languages that are asked for; Kazakh, the state language, when the header is missing, cannot be read
     * or names none of the three. Nobody is refused for their language.
     */
    public static Language of(@Nullable String header) {
        if (header == null) {
            return Language.KK;
        }
        return ranges(header).stream()
                .filter(range -> range.getWeight() > 0)
                .map(range ->
                        Language.ofCode(Locale.forLanguageTag(range.getRange()).getLanguage()))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(Language.KK);
    }

    /** In the order of their weights. */
    private static List<Locale.LanguageRange> ranges(String header) {
        try {
            return Locale.LanguageRange.parse(header);
        } catch (IllegalArgumentException unreadable) {
            return List.of();
        }
    }
}
