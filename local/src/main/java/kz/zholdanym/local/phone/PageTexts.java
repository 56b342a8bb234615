package kz.zholdanym.local.phone;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words of the page in one language. */
final class PageTexts {
    /** The languages of the page, the default one first. */
    static final List<String> LANGUAGES = List.of("kk", "ru", "en");

    private static final String BUNDLE = "kz.zholdanym.local.phone.texts";

    private final String language;
    private final ResourceBundle bundle;

    /** An unknown language gives the default one. */
    PageTexts(String language) {
        this.language = LANGUAGES.contains(language) ? language : LANGUAGES.get(0);
        this.bundle = ResourceBundle.getBundle(
                BUNDLE,
                Locale.forLanguageTag(this.language),
                PageTexts.class.getClassLoader(),
                // Otherwise Kazakh, the root bundle, would give way to the machine's own language
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    String language() {
        return language;
    }

    String get(String key) {
        return bundle.getString(key);
    }
}
