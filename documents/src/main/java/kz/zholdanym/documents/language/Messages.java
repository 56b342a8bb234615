package kz.zholdanym.documents.language;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import kz.zholdanym.law.language.Language;

/**
 * What the portal says, by key, in the three languages. Messages are ICU message patterns with named arguments, plurals
 * and selects. Dates are passed as they are and written by {@link DocumentDates}: an argument {@code due} that is a
 * {@link java.time.LocalDate} gives {@code {due}} the official long form and {@code {due_on}}, {@code {due_from}},
 * {@code {due_until}}, {@code {due_short}} and {@code {due_weekday}} besides, so that a Kazakh sentence has the case it
 * needs.
 *
 * <p>Immutable and safe for use by many threads.
 */
public final class Messages {

    private final Map<Language, Map<String, MessagePattern>> patterns;

    private Messages(Map<Language, Map<String, MessagePattern>> patterns) {
        this.patterns = patterns;
    }

    /**
     * Loads {@code <baseName>_kk.properties}, {@code _ru} and {@code _en}, UTF-8, from beside the anchor (or from an
     * absolute path if the base name begins with a slash), by the anchor's own class loader.
     *
     * @throws IllegalArgumentException if a file is missing, has a key twice or a pattern that cannot be parsed
     */
    public static Messages load(Class<?> anchor, String baseName) {
        Map<Language, Map<String, MessagePattern>> patterns = new EnumMap<>(Language.class);
        Bundle.read(anchor, baseName).forEach((language, texts) -> {
            Map<String, MessagePattern> parsed = new HashMap<>();
            texts.forEach((key, text) -> parsed.put(key, MessagePattern.parse(key, text, language)));
            patterns.put(language, parsed);
        });
        return new Messages(patterns);
    }

    /**
     * The messages of both bundles as one.
     *
     * @throws IllegalArgumentException if both have the same key
     */
    public Messages and(Messages other) {
        Map<Language, Map<String, MessagePattern>> union = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            Map<String, MessagePattern> all = new HashMap<>(of(language));
            other.of(language).forEach((key, pattern) -> {
                if (all.put(key, pattern) != null) {
                    throw new IllegalArgumentException("Two bundles have the key " + key);
                }
            });
            union.put(language, all);
        }
        return new Messages(union);
    }

    /**
     * The message without arguments.
     *
     * @throws IllegalArgumentException if the language has no such key, or the message needs arguments
     */
    public String text(Language language, String key) {
        return text(language, key, Map.of());
    }

    /**
     * The message with its arguments: strings, numbers, {@link java.time.LocalDate} or {@link java.time.Instant} (told in
     * the time of Almaty); anything else by its {@code toString()}.
     *
     * @throws IllegalArgumentException if the language has no such key, or the message needs an argument not given
     */
    public String text(Language language, String key, Map<String, ?> arguments) {
        return pattern(language, key).format(arguments);
    }

    /**
     * The message with its arguments as pairs of name and value: {@code text(KK, "term.summary", "days", 15, "due", due)}.
     *
     * @throws IllegalArgumentException as above, or if the pairs are not pairs
     */
    public String text(Language language, String key, String name, Object value, Object... further) {
        Map<String, Object> arguments = new LinkedHashMap<>();
        arguments.put(name, value);
        if (further.length % 2 != 0) {
            throw new IllegalArgumentException("Arguments of " + key + " are pairs of name and value");
        }
        for (int i = 0; i < further.length; i += 2) {
            arguments.put((String) further[i], further[i + 1]);
        }
        return text(language, key, arguments);
    }

    /**
     * The message as a FreeMarker template that gives the same text: {@code ${due_on}} for an argument, {@code <#if>} for
     * plurals and selects. It calls {@code plural(n)}, which gives the category of {@link PluralCategory}, and takes
     * a select between true and false for one on a boolean.
     *
     * @throws IllegalArgumentException if the language has no such key, or the message uses more of ICU than that
     */
    public String template(Language language, String key) {
        return FreemarkerForm.of(pattern(language, key).source());
    }

    /** Whether this language has the key. */
    public boolean has(Language language, String key) {
        return of(language).containsKey(key);
    }

    /** The keys of this language, sorted. */
    public Set<String> keys(Language language) {
        return new TreeSet<>(of(language).keySet());
    }

    /** The patterns of this language as written, by key, sorted: for checks of bundles, not for readers. */
    Map<String, MessagePattern> patterns(Language language) {
        return new TreeMap<>(of(language));
    }

    private MessagePattern pattern(Language language, String key) {
        MessagePattern pattern = of(language).get(key);
        if (pattern == null) {
            throw new IllegalArgumentException("No message " + key + " in " + language.code());
        }
        return pattern;
    }

    private Map<String, MessagePattern> of(Language language) {
        return patterns.getOrDefault(language, Map.of());
    }
}
