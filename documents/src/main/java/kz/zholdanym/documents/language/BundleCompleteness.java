package kz.zholdanym.documents.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import kz.zholdanym.law.language.Language;

/**
 * Finds what is wrong with a bundle, for the test that every module has:
 *
 * <pre>{@code assertThat(BundleCompleteness.problems(messages)).isEmpty();}</pre>
 */
public final class BundleCompleteness {

    private BundleCompleteness() {}

    /**
     * Keys that a language lacks, empty texts, arguments that differ between languages, and words of mixed alphabets. Each
     * problem is a sentence in English for developers; none means that the bundle is complete.
     */
    public static List<String> problems(Messages messages) {
        Set<String> keys = new TreeSet<>();
        for (Language language : Language.values()) {
            keys.addAll(messages.keys(language));
        }
        List<String> problems = new ArrayList<>();
        if (keys.isEmpty()) {
            problems.add("The bundle is empty");
        }
        for (Language language : Language.values()) {
            keys.stream()
                    .filter(key -> !messages.has(language, key))
                    .forEach(key -> problems.add("No " + key + " in " + language.code()));
            messages.patterns(language).forEach((key, pattern) -> addProblemsOf(key, pattern, language, problems));
        }
        addArgumentDifferences(messages, problems);
        return List.copyOf(problems);
    }

    private static void addProblemsOf(String key, MessagePattern pattern, Language language, List<String> problems) {
        if (pattern.source().isBlank()) {
            problems.add("Empty " + key + " in " + language.code());
        }
        MixedScripts.in(pattern.source())
                .forEach(mixed -> problems.add(
                        "Latin and Cyrillic letters in " + mixed.group() + " of " + key + " in " + language.code()));
    }

    private static void addArgumentDifferences(Messages messages, List<String> problems) {
        Map<String, MessagePattern> expected = messages.patterns(Language.KK);
        for (Language language : Language.values()) {
            messages.patterns(language).forEach((key, pattern) -> {
                MessagePattern kazakh = expected.get(key);
                if (kazakh != null && !kazakh.callerArguments().equals(pattern.callerArguments())) {
                    problems.add("Arguments of " + key + " differ: " + kazakh.callerArguments() + " in kk, "
                            + pattern.callerArguments() + " in " + language.code());
                }
            });
        }
    }
}
