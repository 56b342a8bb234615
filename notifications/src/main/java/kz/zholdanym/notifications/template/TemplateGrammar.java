package kz.zholdanym.notifications.template;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What of FreeMarker the template of a notice may use: {@code ${field}}, and {@code <#if>}, {@code <#elseif>} and
 * {@code <#else>} with one comparison each. Whatever else FreeMarker would act upon is a problem, known to it or not: nothing
 * here is a list of what is forbidden.
 */
final class TemplateGrammar {

    private static final String NAME = "([A-Za-z][A-Za-z0-9_]*)";
    private static final int DEEPEST = 5;

    /** All that begins something other than text in the syntax that templates are read with. */
    private static final Pattern ACTIVE = Pattern.compile("\\$\\{([^}\\n]*)(}?)|<(/?[#@][^>\\n]*)(>?)");

    private static final Pattern FIELD = Pattern.compile(" *" + NAME + " *");
    private static final Pattern CONDITION = Pattern.compile("#(if|elseif) +(.*?) *");
    private static final Pattern TRUTH = Pattern.compile("! *" + NAME + "|" + NAME);
    private static final Pattern NUMBER = Pattern.compile(NAME + " *(?:==|!=| lt | lte | gt | gte ) *\\d{1,6}");
    private static final Pattern TEXT = Pattern.compile(NAME + " *(?:==|!=) *\"[^\"\\\\$#{}]*\"");
    private static final Pattern PLURAL =
            Pattern.compile("plural\\( *" + NAME + " *\\) *(?:==|!=) *\"(?:zero|one|two|few|many|other)\"");

    private final TemplatePart part;
    private final String source;
    private final List<NoticeField> fields;
    private final List<TemplateProblem> problems = new ArrayList<>();
    private final Deque<Boolean> open = new ArrayDeque<>();

    private TemplateGrammar(TemplatePart part, String source, List<NoticeField> fields) {
        this.part = part;
        this.source = source;
        this.fields = fields;
    }

    /** Where the source says what it may not; none means that it is a template with these fields. */
    static List<TemplateProblem> problems(TemplatePart part, String source, List<NoticeField> fields) {
        TemplateGrammar grammar = new TemplateGrammar(part, source, fields);
        grammar.read();
        return grammar.problems;
    }

    /** The source without what is not text. */
    static String plain(String source) {
        return ACTIVE.matcher(source)
                .replaceAll(found -> " ".repeat(found.group().length()));
    }

    private void read() {
        Matcher found = ACTIVE.matcher(source);
        while (found.find()) {
            boolean field = found.group(1) != null;
            if (found.group(field ? 2 : 4).isEmpty()) {
                problem("unfinished", found.start(), Map.of("what", found.group()));
            } else if (field) {
                field(found);
            } else {
                directive(found);
            }
        }
        if (!open.isEmpty()) {
            problem("unpaired", source.length(), Map.of("what", "</#if>"));
        }
    }

    private void field(Matcher found) {
        Matcher name = FIELD.matcher(found.group(1));
        if (!name.matches()) {
            problem("construct", found.start(), Map.of("what", found.group()));
        } else if (fields.stream().noneMatch(field -> field.names().contains(name.group(1)))) {
            boolean asked = fields.stream().anyMatch(field -> field.name().equals(name.group(1)));
            problem(asked ? "onlyAsked" : "unknown", found.start(), named(name.group(1)));
        }
    }

    private void directive(Matcher found) {
        String tag = found.group(3).strip();
        Matcher condition = CONDITION.matcher(tag);
        if (condition.matches()) {
            if (condition.group(1).equals("if")) {
                open.push(false);
            } else {
                inside(found, false);
            }
            condition(found, condition.group(2));
        } else if (tag.equals("#else")) {
            inside(found, true);
        } else if (tag.equals("/#if")) {
            if (open.poll() == null) {
                problem("unpaired", found.start(), Map.of("what", found.group()));
            }
        } else {
            problem("construct", found.start(), Map.of("what", found.group()));
        }
        if (open.size() > DEEPEST) {
            problem("deep", found.start(), Map.of("most", DEEPEST));
        }
    }

    /** After the last branch there is no other. */
    private void inside(Matcher found, boolean last) {
        Boolean ended = open.poll();
        if (ended == null || ended) {
            problem("unpaired", found.start(), Map.of("what", found.group()));
        }
        if (ended != null) {
            open.push(ended || last);
        }
    }

    private void condition(Matcher found, String condition) {
        if (!compares(found, condition, TRUTH, NoticeField.Type.YES_OR_NO)
                && !compares(found, condition, PLURAL, NoticeField.Type.NUMBER)
                && !compares(found, condition, NUMBER, NoticeField.Type.NUMBER)
                && !compares(found, condition, TEXT, NoticeField.Type.TEXT)) {
            problem("condition", found.start(), Map.of("what", condition));
        }
    }

    /** @return whether the condition has this form, be its field one for it or not */
    private boolean compares(Matcher found, String condition, Pattern form, NoticeField.Type type) {
        Matcher matcher = form.matcher(condition);
        if (!matcher.matches()) {
            return false;
        }
        String name = matcher.group(1) != null ? matcher.group(1) : matcher.group(2);
        if (fields.stream().noneMatch(field -> field.name().equals(name))) {
            problem("unknown", found.start(), named(name));
        } else if (fields.stream().noneMatch(field -> field.name().equals(name) && field.type() == type)) {
            problem("condition", found.start(), Map.of("what", condition));
        }
        return true;
    }

    private Map<String, Object> named(String name) {
        return Map.of(
                "name",
                name,
                "known",
                fields.stream().map(NoticeField::name).sorted().collect(Collectors.joining(", ")));
    }

    private void problem(String code, int offset, Map<String, Object> arguments) {
        TextPlace place = TextPlace.of(source, offset);
        Map<String, Object> all = new HashMap<>(arguments);
        all.put("line", place.line());
        all.put("column", place.column());
        problems.add(TemplateProblem.of(part, code, all));
    }
}
