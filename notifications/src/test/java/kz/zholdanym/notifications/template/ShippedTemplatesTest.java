package kz.zholdanym.notifications.template;

import static org.assertj.core.api.Assertions.assertThat;

import freemarker.template.TemplateHashModel;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.zholdanym.documents.language.BundleCompleteness;
import kz.zholdanym.documents.language.Messages;
import kz.zholdanym.law.language.Language;
import kz.zholdanym.notifications.notice.NoticeKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class ShippedTemplatesTest {

    private static final Messages WORDS = Messages.load(NoticeTexts.class, "notices");
    private static final Messages FIELDS = Messages.load(NoticeTexts.class, "fields");
    private static final Map<TemplatePart, List<String>> MESSAGES = new EnumMap<>(Map.of(
            TemplatePart.TEXT, List.of(".sms"),
            TemplatePart.TITLE, List.of(".push.title"),
            TemplatePart.BODY, List.of(".push.body"),
            TemplatePart.SUBJECT, List.of(".letter.subject"),
            TemplatePart.LETTER, List.of(".letter.happened", ".letter.office", ".letter.next"),
            TemplatePart.LINK_TEXT, List.of(".letter.link")));

    private final ShippedTemplates shipped = new ShippedTemplates(WORDS);
    private final ExampleValues examples = new ExampleValues(FIELDS);

    static Stream<TemplateKey> everyTemplate() {
        return TemplateKey.all().stream();
    }

    @ParameterizedTest
    @MethodSource("everyTemplate")
    void sayWhatTheBundleSaysInEveryCase(TemplateKey key) {
        WordedTemplate template = new WordedTemplate(key, shipped.current(key).source());

        for (Map<String, Object> values : examples.everyCase(key.kind(), key.language())) {
            TemplateHashModel model = FieldValues.model(values, key.language());
            for (TemplatePart part : key.parts()) {
                assertThat(template.render(part, model))
                        .as("%s with %s", part, values)
                        .isEqualTo(message(key, part, values));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("everyTemplate")
    void areTakenByTheCheckOfPublishedOnes(TemplateKey key) {
        assertThat(new TemplateCheck(examples)
                        .problems(key, shipped.current(key).source()))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(NoticeKind.class)
    void haveEveryFieldOfTheirKindExplained(NoticeKind kind) {
        for (Language language : Language.values()) {
            NoticeField.ofKind(kind)
                    .forEach(field -> assertThat(examples.meaning(kind, field, language))
                            .as(field.name())
                            .isNotBlank());
            assertThat(examples.example(kind, language)).isNotEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(NoticeKind.class)
    void ofEachKindMarkOnlyWhatCanBeFoundInALetter(NoticeKind kind) {
        assertThat(NoticeField.ofKind(kind).filter(NoticeField::marked).map(NoticeField::type))
                .isSubsetOf(NoticeField.Type.TEXT, NoticeField.Type.DATE, NoticeField.Type.MOMENT);
    }

    @Test
    void haveTheirFieldsExplainedInEveryLanguage() {
        assertThat(BundleCompleteness.problems(FIELDS)).isEmpty();
    }

    @Test
    void explainNoFieldThatNoKindHas() {
        List<String> known = Arrays.stream(NoticeKind.values())
                .flatMap(kind -> NoticeField.ofKind(kind)
                        .flatMap(field -> Stream.of(field.name(), kind.code() + "." + field.name())))
                .flatMap(name -> Stream.of(name, name + ".example"))
                .toList();

        assertThat(known).containsAll(FIELDS.keys(Language.KK));
    }

    private static String message(TemplateKey key, TemplatePart part, Map<String, Object> values) {
        Map<String, Object> arguments = new HashMap<>(values);
        return MESSAGES.get(part).stream()
                .map(name -> WORDS.text(key.language(), key.kind().code() + name, arguments))
                .collect(Collectors.joining("\n\n"));
    }
}
