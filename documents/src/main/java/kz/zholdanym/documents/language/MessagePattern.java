package kz.zholdanym.documents.language;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.MessagePattern.Part;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import kz.zholdanym.law.language.Language;

/** One message of one language, parsed once. Safe for use by many threads. */
final class MessagePattern {

    private final String key;
    private final String source;
    private final Language language;
    private final MessageFormat format;
    private final Set<String> arguments;

    private MessagePattern(String key, String source, Language language, MessageFormat format, Set<String> arguments) {
        this.key = key;
        this.source = source;
        this.language = language;
        this.format = format;
        this.arguments = arguments;
    }

    /** @throws IllegalArgumentException naming the key, if this is no ICU message pattern */
    static MessagePattern parse(String key, String source, Language language) {
        try {
            MessageFormat format = new MessageFormat(source, language.locale());
            return new MessagePattern(key, source, language, format, argumentsOf(source));
        } catch (IllegalArgumentException malformed) {
            throw new IllegalArgumentException(
                    "Message " + key + " in " + language.code() + " is malformed", malformed);
        }
    }

    String format(Map<String, ?> given) {
        Map<String, Object> written = new HashMap<>();
        given.forEach((name, value) -> written.putAll(ArgumentForms.of(name, value, language)));
        Set<String> missing = new TreeSet<>(arguments);
        missing.removeAll(written.keySet());
        if (!missing.isEmpty()) {
            throw new IllegalArgumentException("Message " + key + " in " + language.code() + " needs " + missing);
        }
        StringBuffer text = new StringBuffer();
        // ICU formats are not safe for use by several threads at once
        synchronized (format) {
            format.format(written, text, null);
        }
        return text.toString();
    }

    String source() {
        return source;
    }

    /** The arguments a caller has to give: forms of a date are not arguments of their own. */
    Set<String> callerArguments() {
        Set<String> names = new TreeSet<>();
        arguments.forEach(argument -> names.add(ArgumentForms.baseName(argument)));
        return names;
    }

    /** Names at every depth: {@link MessageFormat#getArgumentNames()} overlooks those inside plurals and selects. */
    private static Set<String> argumentsOf(String source) {
        var parsed = new com.ibm.icu.text.MessagePattern(source);
        Set<String> names = new LinkedHashSet<>();
        for (int i = 0; i < parsed.countParts(); i++) {
            Part part = parsed.getPart(i);
            if (part.getType() == Part.Type.ARG_NAME || part.getType() == Part.Type.ARG_NUMBER) {
                names.add(parsed.getSubstring(part));
            }
        }
        return names;
    }
}
