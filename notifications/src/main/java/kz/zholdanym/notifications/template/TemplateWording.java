package kz.zholdanym.notifications.template;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import kz.zholdanym.documents.language.MixedScripts;

/** What is wrong with the words of a template, whatever its fields stand for. */
final class TemplateWording {

    /** Line breaks are looked at apart. */
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}&&[^\\n\\u00AD\\u200D]]");

    /** Addresses as people and phones take them for links, a mail address included. */
    private static final Pattern ADDRESS = Pattern.compile(
            "(?:[a-z][a-z0-9+.-]*://|www\\.|mailto:|tel:)\\S*|[\\p{L}\\p{N}-]+\\.(?:[a-z]{2,}|қаз|рф)(?![\\p{L}\\p{N}])\\S*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private TemplateWording() {}

    static List<TemplateProblem> problems(TemplatePart part, String source) {
        List<TemplateProblem> problems = new ArrayList<>();
        if (source.isEmpty()) {
            problems.add(TemplateProblem.of(part, "empty." + part.field(), Map.of()));
        }
        if (source.length() > part.most()) {
            problems.add(TemplateProblem.of(part, "long", Map.of("most", part.most(), "length", source.length())));
        }
        int lineEnd = source.indexOf('\n');
        if (!part.paragraphs() && lineEnd >= 0) {
            problems.add(TemplateProblem.of(part, "oneLine", placed(source, lineEnd)));
        }
        CONTROL.matcher(source)
                .results()
                .limit(1)
                .forEach(found -> problems.add(TemplateProblem.of(part, "control", placed(source, found.start()))));
        String plain = TemplateGrammar.plain(source);
        ADDRESS.matcher(plain).results().forEach(found -> problems.add(found(part, "address", plain, found)));
        MixedScripts.in(plain).forEach(found -> problems.add(found(part, "mixed", plain, found)));
        return problems;
    }

    private static TemplateProblem found(TemplatePart part, String code, String text, MatchResult found) {
        Map<String, Object> arguments = placed(text, found.start());
        arguments.put("what", found.group());
        return TemplateProblem.of(part, code, arguments);
    }

    private static Map<String, Object> placed(String text, int offset) {
        TextPlace place = TextPlace.of(text, offset);
        return new HashMap<>(Map.of("line", place.line(), "column", place.column()));
    }
}
