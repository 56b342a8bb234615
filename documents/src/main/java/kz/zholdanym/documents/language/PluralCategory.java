package kz.zholdanym.documents.language;

import com.ibm.icu.text.PluralRules;
import kz.zholdanym.law.language.Language;

/** Which form of a noun goes with a number. */
public final class PluralCategory {

    private PluralCategory() {}

    /** The category of Unicode's rules for the language: {@code one}, {@code few}, {@code many} or {@code other}. */
    public static String of(long number, Language language) {
        return PluralRules.forLocale(language.locale()).select(number);
    }
}
