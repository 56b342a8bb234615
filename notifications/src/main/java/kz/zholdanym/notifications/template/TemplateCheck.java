package kz.zholdanym.notifications.template;

import freemarker.template.TemplateHashModel;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.zholdanym.law.language.Language;

/** Decides whether a template is taken: as it is written, and by what it says in every case that it tells apart. */
final class TemplateCheck {

    /** What a locked screen shows of a title. */
    private static final int LONGEST_TITLE = 50;

    private final ExampleValues examples;

    TemplateCheck(ExampleValues examples) {
        this.examples = examples;
    }

    /** Each problem once, in the order of the parts; none means that it is taken. */
    List<TemplateProblem> problems(TemplateKey key, TemplateSource source) {
        List<NoticeField> fields = NoticeField.of(key.kind(), key.channel());
        Set<TemplateProblem> problems = new LinkedHashSet<>();
        for (TemplatePart part : key.parts()) {
            problems.addAll(TemplateWording.problems(part, source.of(part)));
            problems.addAll(TemplateGrammar.problems(part, source.of(part), fields));
        }
        if (problems.isEmpty()) {
            WordedTemplate template = new WordedTemplate(key, source);
            for (Map<String, Object> values : examples.everyCase(key.kind(), key.language())) {
                TemplateHashModel model = FieldValues.model(values, key.language());
                for (TemplatePart part : key.parts()) {
                    problems.addAll(said(part, template.render(part, model), fields, values, key.language()));
                }
            }
        }
        return List.copyOf(problems);
    }

    private static List<TemplateProblem> said(
            TemplatePart part, String text, List<NoticeField> fields, Map<String, Object> values, Language language) {
        if (text.isBlank()) {
            return List.of(TemplateProblem.of(part, "empty." + part.field(), Map.of()));
        }
        List<TemplateProblem> problems = new ArrayList<>();
        fields.stream()
                .filter(field -> field.requiredIn(part))
                .filter(field -> !tells(text, field, values, language))
                .forEach(field ->
                        problems.add(TemplateProblem.of(part, "missing", Map.of("field", "${" + field.name() + "}"))));
        if (part == TemplatePart.TEXT) {
            SmsLength length = SmsLength.of(text);
            if (length.parts() > SmsLength.MOST_PARTS) {
                problems.add(TemplateProblem.of(part, "parts", Map.of("most", SmsLength.MOST_PARTS)));
            }
        }
        if (part == TemplatePart.TITLE && text.length() > LONGEST_TITLE) {
            problems.add(TemplateProblem.of(part, "title", Map.of("most", LONGEST_TITLE)));
        }
        return problems;
    }

    /** A weekday alone tells no day. */
    private static boolean tells(String text, NoticeField field, Map<String, Object> values, Language language) {
        return FieldValues.written(field, values, language).entrySet().stream()
                .anyMatch(form -> !form.getKey().endsWith("_weekday") && text.contains(form.getValue()));
    }
}
