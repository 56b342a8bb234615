package kz.zholdanym.law.language;

/**
 * A text in every language.
 *
 * @throws IllegalArgumentException when one of the three is blank: a text that is missing in a language is an error, never
 *     a silent fall-back to another
 */
public record LocalizedText(String kk, String ru, String en) {

    public LocalizedText {
        requireText(kk, Language.KK);
        requireText(ru, Language.RU);
        requireText(en, Language.EN);
    }

    public String in(Language language) {
        return switch (language) {
            case KK -> kk;
            case RU -> ru;
            case EN -> en;
        };
    }

    private static void requireText(String text, Language language) {
        if (text.isBlank()) {
            throw new IllegalArgumentException("The text is missing in " + language);
        }
    }
}
