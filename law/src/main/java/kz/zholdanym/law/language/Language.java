package kz.zholdanym.law.language;

import java.util.Locale;
import java.util.Optional;

/** A language of the proceedings. Kazakh, the state language, comes first wherever languages are listed. */
public enum Language {
    KK("kk"),
    RU("ru"),
    EN("en");

    private final String code;
    private final Locale locale;

    Language(String code) {
        this.code = code;
        this.locale = Locale.forLanguageTag(code);
    }

    /** The ISO 639-1 code in lower case, for instance {@code kk}. */
    public String code() {
        return code;
    }

    /** The locale of the language alone, without a country. */
    public Locale locale() {
        return locale;
    }

    /** The language of a code such as {@code kk}; empty for any other text, an upper-case code included. */
    public static Optional<Language> ofCode(String code) {
        for (Language language : values()) {
            if (language.code.equals(code)) {
                return Optional.of(language);
            }
        }
        return Optional.empty();
    }
}
