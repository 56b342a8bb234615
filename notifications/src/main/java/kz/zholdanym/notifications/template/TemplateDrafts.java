package kz.zholdanym.notifications.template;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import kz.zholdanym.documents.language.Messages;
import kz.zholdanym.law.language.Language;
import kz.zholdanym.notifications.channel.Content;

/** Templates that are being written: what is wrong with them, and what they would say. */
@ApplicationScoped
public class TemplateDrafts {

    private final ExampleValues examples = new ExampleValues(Messages.load(TemplateDrafts.class, "fields"));
    private final TemplateCheck check = new TemplateCheck(examples);
    private final Messages tests = Messages.load(TemplateDrafts.class, "test");
    private NoticeTexts texts;

    /** For the container. */
    @SuppressWarnings("NullAway") // a proxy, whose fields nobody reads
    protected TemplateDrafts() {}

    @Inject
    TemplateDrafts(NoticeTexts texts) {
        this.texts = texts;
    }

    /** Why a template is not taken; none if it is. */
    public List<TemplateProblem> problems(TemplateKey key, TemplateSource source) {
        return check.problems(key, source);
    }

    /** What a template without problems says. */
    public TemplatePreview preview(TemplateKey key, TemplateSource source) {
        Map<String, Object> values = examples.example(key.kind(), key.language());
        Content example = content(key, source, values);
        return new TemplatePreview(
                example,
                length(example),
                examples.everyCase(key.kind(), key.language()).stream()
                        .flatMap(longest -> length(content(key, source, longest)).stream())
                        .max(Comparator.comparingInt(SmsLength::characters)));
    }

    /** What a template without problems says in a test: as in the preview, and that it is one. */
    public Content test(TemplateKey key, TemplateSource source) {
        Map<TemplatePart, String> marked = new EnumMap<>(source.parts());
        TemplatePart first = key.parts().get(0);
        marked.put(first, tests.text(key.language(), "mark") + " " + source.of(first));
        marked.computeIfPresent(
                TemplatePart.LETTER, (part, text) -> tests.text(key.language(), "letter") + "\n\n" + text);
        return content(key, new TemplateSource(marked), examples.example(key.kind(), key.language()));
    }

    /** What a template may say, the fields that it must say first. */
    public List<FieldNote> fields(TemplateKey key, Language reader) {
        Map<String, Object> values = examples.example(key.kind(), key.language());
        return NoticeField.of(key.kind(), key.channel()).stream()
                .map(field -> new FieldNote(
                        field,
                        examples.meaning(key.kind(), field, reader),
                        FieldValues.written(field, values, key.language()).getOrDefault(field.name(), ""),
                        key.parts().stream().anyMatch(field::requiredIn)))
                .sorted(Comparator.comparing(note -> !note.required()))
                .toList();
    }

    private Content content(TemplateKey key, TemplateSource source, Map<String, Object> values) {
        URI link =
                URI.create(Objects.requireNonNull(values.get(NoticeField.LINK)).toString());
        return texts.content(key, new WordedTemplate(key, source), values, link);
    }

    private static Optional<SmsLength> length(Content content) {
        return Stream.of(content)
                .filter(Content.SmsText.class::isInstance)
                .map(sms -> SmsLength.of(sms.exactText()))
                .findFirst();
    }
}
