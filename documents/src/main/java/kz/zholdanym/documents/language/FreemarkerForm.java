package kz.zholdanym.documents.language;

import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.ArgType;
import com.ibm.icu.text.MessagePattern.Part;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Writes an ICU message as a FreeMarker template. */
final class FreemarkerForm {

    private static final Set<String> BOOLEAN = Set.of("true", "false", "other");

    private final MessagePattern pattern;
    private final String source;
    private final StringBuilder template = new StringBuilder();

    private FreemarkerForm(String source) {
        this.pattern = new MessagePattern(source);
        this.source = source;
    }

    /** @throws IllegalArgumentException for what the template could not say in the same way */
    static String of(String source) {
        FreemarkerForm form = new FreemarkerForm(source);
        form.message(0, null);
        return form.template.toString();
    }

    /** @param counted the argument whose plural this message is a form of */
    private void message(int start, @Nullable String counted) {
        int written = pattern.getPart(start).getLimit();
        int limit = pattern.getLimitPartIndex(start);
        for (int i = start + 1; i <= limit; i++) {
            Part part = pattern.getPart(i);
            if (part.getType() == Part.Type.INSERT_CHAR) {
                continue; // marks a place only
            }
            text(source.substring(written, part.getIndex()));
            written = part.getLimit();
            if (part.getType() == Part.Type.REPLACE_NUMBER) {
                template.append("${").append(counted).append('}');
            } else if (part.getType() == Part.Type.ARG_START) {
                argument(i);
                i = pattern.getLimitPartIndex(i);
                written = pattern.getPart(i).getLimit();
            }
        }
    }

    private void text(String literal) {
        if (literal.contains("${") || literal.contains("<#") || literal.contains("</#") || literal.contains("<@")) {
            throw new IllegalArgumentException("The text would be taken for a part of a template: " + source);
        }
        template.append(literal);
    }

    private void argument(int start) {
        ArgType type = pattern.getPart(start).getArgType();
        String name = pattern.getSubstring(pattern.getPart(start + 1));
        switch (type) {
            case NONE -> template.append("${").append(name).append('}');
            case SIMPLE -> simple(start, name);
            case PLURAL -> plural(name, forms(start));
            case SELECT -> select(name, forms(start));
            default -> throw new IllegalArgumentException("No template can say " + type + ": " + source);
        }
    }

    private void simple(int start, String name) {
        boolean plain = pattern.getSubstring(pattern.getPart(start + 2)).equals("number")
                && pattern.getLimitPartIndex(start) == start + 3;
        if (!plain) {
            throw new IllegalArgumentException("Of formats only {n, number} can be said: " + source);
        }
        template.append("${").append(name).append('}');
    }

    private void plural(String name, Map<String, Integer> forms) {
        Map<String, Integer> conditions = new LinkedHashMap<>();
        forms.forEach((selector, form) -> {
            if (selector.startsWith("=")) {
                conditions.put(name + " == " + selector.substring(1), form);
            }
        });
        forms.forEach((selector, form) -> {
            if (!selector.startsWith("=") && !selector.equals("other")) {
                conditions.put("plural(" + name + ") == \"" + selector + "\"", form);
            }
        });
        branches(conditions, forms, name);
    }

    private void select(String name, Map<String, Integer> forms) {
        Map<String, Integer> conditions = new LinkedHashMap<>();
        boolean yesOrNo = BOOLEAN.containsAll(forms.keySet());
        forms.forEach((selector, form) -> {
            if (yesOrNo && !selector.equals("other")) {
                conditions.put((selector.equals("true") ? "" : "!") + name, form);
            } else if (!selector.equals("other")) {
                conditions.put(name + " == \"" + selector + "\"", form);
            }
        });
        branches(conditions, forms, null);
    }

    private void branches(Map<String, Integer> conditions, Map<String, Integer> forms, @Nullable String counted) {
        boolean first = true;
        for (Map.Entry<String, Integer> branch : conditions.entrySet()) {
            template.append(first ? "<#if " : "<#elseif ")
                    .append(branch.getKey())
                    .append('>');
            message(branch.getValue(), counted);
            first = false;
        }
        template.append(first ? "" : "<#else>");
        message(Objects.requireNonNull(forms.get("other")), counted); // ICU demands it
        template.append(first ? "" : "</#if>");
    }

    /** Where the message of each selector starts, in the order written. */
    private Map<String, Integer> forms(int start) {
        Map<String, Integer> forms = new LinkedHashMap<>();
        String selector = "";
        for (int i = start + 2; i < pattern.getLimitPartIndex(start); i++) {
            Part part = pattern.getPart(i);
            if (part.getType() == Part.Type.ARG_SELECTOR) {
                selector = pattern.getSubstring(part);
            } else if (part.getType() == Part.Type.MSG_START) {
                forms.put(selector, i);
                i = pattern.getLimitPartIndex(i);
            }
        }
        return forms;
    }
}
