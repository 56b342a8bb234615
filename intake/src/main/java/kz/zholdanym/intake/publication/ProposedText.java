package kz.zholdanym.intake.publication;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import kz.zholdanym.intake.refusal.FieldError;
import kz.zholdanym.intake.text.PlainText;
import kz.zholdanym.law.language.LocalizedText;

/** A text in every language as an administrator typed it: nothing in it has been checked. */
public record ProposedText(String kk, String ru, String en) {

    /** The longest such text, in characters. */
    public static final int MOST = 500;

    public static ProposedText of(LocalizedText text) {
        return new ProposedText(text.kk(), text.ru(), text.en());
    }

    /** The text, if there is one in each language; what is wrong is told with {@code field} before the language's code. */
    Optional<LocalizedText> check(String field, Consumer<FieldError> errors) {
        boolean whole = true;
        for (Map.Entry<String, String> text : List.of(Map.entry("kk", kk), Map.entry("ru", ru), Map.entry("en", en))) {
            String typed = text.getValue().strip();
            String named = field + "." + text.getKey();
            if (typed.isEmpty()) {
                errors.accept(FieldError.of(named, "everyLanguage"));
            } else if (typed.length() > MOST) {
                errors.accept(FieldError.of(named, "long", "most", MOST));
            } else if (PlainText.unprintable(typed) || PlainText.severalLines(typed)) {
                errors.accept(FieldError.of(named, "oneLine"));
            } else {
                continue;
            }
            whole = false;
        }
        return whole ? Optional.of(new LocalizedText(kk.strip(), ru.strip(), en.strip())) : Optional.empty();
    }
}
