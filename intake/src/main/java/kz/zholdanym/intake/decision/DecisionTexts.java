package kz.zholdanym.intake.decision;

import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kz.zholdanym.documents.language.Messages;
import kz.zholdanym.intake.decision.DecisionContent.EarlierAnswer;
import kz.zholdanym.law.language.Language;
import kz.zholdanym.law.language.LocalizedText;

/** Decisions in words, the same on pages, in the API and in letters. They may use the components of the content by name. */
public final class DecisionTexts {

    private static final Messages MESSAGES = Messages.load(DecisionTexts.class, "decided");

    private DecisionTexts() {}

    /** What was decided, in a few words. */
    public static String heading(DecisionKind kind, Language language) {
        return MESSAGES.text(language, kind + ".heading");
    }

    /** What was decided, with its dates. */
    public static String statement(DecisionKind kind, DecisionContent content, Language language) {
        return MESSAGES.text(language, kind + ".statement", words(content, language));
    }

    /** The messages, for the check that no language lacks any. */
    static Messages messages() {
        return MESSAGES;
    }

    private static Map<String, Object> words(DecisionContent content, Language language) {
        Map<String, Object> words = new HashMap<>();
        for (RecordComponent component : content.getClass().getRecordComponents()) {
            Object value = value(component, content);
            if (value != null) {
                words.put(component.getName(), word(value, language));
            }
        }
        return words;
    }

    private static Object word(Object value, Language language) {
        if (value instanceof LocalizedText text) {
            return text.in(language);
        } else if (value instanceof Enum<?> constant) {
            return constant.name();
        } else if (value instanceof List<?> list) {
            return list.stream().map(item -> item(item, language)).collect(Collectors.joining("; "));
        }
        return value;
    }

    private static String item(Object item, Language language) {
        return item instanceof EarlierAnswer earlier
                ? MESSAGES.text(
                        language,
                        "earlier",
                        Map.of(
                                "number",
                                earlier.number(),
                                "answered",
                                earlier.answeredOn(),
                                "delivered",
                                earlier.deliveredOn()))
                : item.toString();
    }

    private static Object value(RecordComponent component, DecisionContent content) {
        try {
            return component.getAccessor().invoke(content);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException("Contents are public records", impossible);
        }
    }
}
