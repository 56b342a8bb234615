package kz.zholdanym.web.template;

import java.net.URI;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kz.zholdanym.intake.refusal.FieldError;
import kz.zholdanym.intake.template.TemplateDetails;
import kz.zholdanym.law.language.Language;
import kz.zholdanym.notifications.channel.ChannelKind;
import kz.zholdanym.notifications.channel.Content;
import kz.zholdanym.notifications.notice.NoticeKind;
import kz.zholdanym.notifications.template.FieldNote;
import kz.zholdanym.notifications.template.NoticeField;
import kz.zholdanym.notifications.template.NoticeTemplate;
import kz.zholdanym.notifications.template.PublishedTemplate;
import kz.zholdanym.notifications.template.SmsLength;
import kz.zholdanym.notifications.template.TemplateKey;
import kz.zholdanym.notifications.template.TemplatePart;
import kz.zholdanym.notifications.template.TemplatePreview;
import kz.zholdanym.notifications.template.TemplatePublication;
import kz.zholdanym.notifications.template.TemplateSource;
import kz.zholdanym.notifications.template.TestSend;
import kz.zholdanym.web.form.FormErrors;
import kz.zholdanym.web.page.PageView;
import kz.zholdanym.web.page.Sample;

/** The pages of templates in their shapes. */
public final class TemplateSamples {

    private static final Instant TUE_24_NOVEMBER = Instant.parse("2026-11-24T09:00:00Z");
    private static final URI LINK = URI.create("https://zholdanym.prokuror.gov.kz/my/appeals/019e53f2-7c1a-7b53");

    private TemplateSamples() {}

    public static List<Sample> all(Language language) {
        return Stream.of(
                        Stream.of(sample("templates", list())),
                        ChannelKind.choices().stream()
                                .map(channel ->
                                        sample("template-" + channel, editing(channel, FormErrors.none(), false))),
                        Stream.of(
                                sample("template-published", editing(ChannelKind.SMS, FormErrors.none(), true)),
                                sample("template-wrong", editing(ChannelKind.EMAIL, mistakes(language), false))),
                        ChannelKind.choices().stream()
                                .map(channel -> sample(
                                        "template-preview-" + channel,
                                        preview(channel, Optional.empty(), FormErrors.none()))),
                        Arrays.stream(TestSend.Outcome.values())
                                .filter(outcome -> outcome.compareTo(TestSend.Outcome.IN_DOUBT) <= 0)
                                .map(outcome -> sample("template-tested-" + outcome, tested(outcome))),
                        Stream.of(sample(
                                "template-preview-wrong",
                                preview(
                                        ChannelKind.SMS,
                                        Optional.empty(),
                                        FormErrors.of(
                                                List.of(
                                                        FieldError.of("test", "template.test.tooMany"),
                                                        FieldError.of("reason", "template.reason")),
                                                language)))))
                .flatMap(samples -> samples)
                .toList();
    }

    private static Sample sample(String name, PageView view) {
        return new Sample(name, "/admin/templates", view, Sample.Visitor.ADMINISTRATOR);
    }

    private static TemplateListPage list() {
        return new TemplateListPage(Arrays.stream(NoticeKind.values())
                .map(kind -> new TemplateListPage.ByKind(
                        kind,
                        ChannelKind.choices().stream()
                                .map(channel -> new TemplateListPage.ByChannel(
                                        channel,
                                        List.of(
                                                new TemplateListPage.Line("kk", "/a", 1, Optional.empty()),
                                                new TemplateListPage.Line(
                                                        "ru", "/b", 3, Optional.of(TUE_24_NOVEMBER)))))
                                .toList()))
                .toList());
    }

    private static TemplateKey key(ChannelKind channel) {
        return new TemplateKey(NoticeKind.TERM_NEAR, Language.RU, channel);
    }

    private static TemplateSource source(ChannelKind channel, String added) {
        return new TemplateSource(TemplatePart.of(channel).stream()
                .collect(java.util.stream.Collectors.toMap(
                        part -> part, part -> "Обращение № ${number}" + added + " <script>")));
    }

    private static TemplateEditingPage editing(ChannelKind channel, FormErrors errors, boolean published) {
        TemplateKey key = key(channel);
        TemplateDetails details = new TemplateDetails(
                key,
                List.of(
                        version(key, 3, " ждёт ответа"),
                        version(key, 2, " ждёт"),
                        new PublishedTemplate(new NoticeTemplate(key, 1, source(channel, "")), Optional.empty())),
                NoticeField.of(key.kind(), channel).stream()
                        .map(field -> new FieldNote(
                                field, "Номер <script>", field.names().isEmpty() ? "" : "ЖТ-2026-00000042", true))
                        .toList());
        return new TemplateEditingPage(
                TemplateHead.of(key),
                WrittenPart.of(key, source(channel, " ждёт ответа")),
                3,
                published ? Optional.empty() : Optional.of(2),
                details.fields(),
                TemplateVersionView.of(details),
                List.of(
                        test(Optional.of(2), Optional.of(TestSend.Outcome.ACCEPTED), Optional.of("250 Ok <script>")),
                        test(Optional.empty(), Optional.of(TestSend.Outcome.BUSY), Optional.empty()),
                        test(Optional.empty(), Optional.empty(), Optional.empty())),
                published,
                errors);
    }

    private static TestView test(
            Optional<Integer> version, Optional<TestSend.Outcome> outcome, Optional<String> reply) {
        return new TestView(TUE_24_NOVEMBER, version, "Әкімші <script>", "a•••@example.kz", outcome, reply);
    }

    private static PublishedTemplate version(TemplateKey key, int number, String added) {
        return new PublishedTemplate(
                new NoticeTemplate(key, number, source(key.channel(), added)),
                Optional.of(new TemplatePublication("Яснее <script>", "a", "Әкімші <script>", TUE_24_NOVEMBER)));
    }

    private static FormErrors mistakes(Language language) {
        return FormErrors.of(
                List.of(
                        FieldError.of("subject", "template.missing", "field", "${number}"),
                        new FieldError(
                                "letter",
                                "template.unknown",
                                Map.of("line", 3, "column", 12, "name", "<script>", "known", "dueOn, number"))),
                language);
    }

    private static TemplatePreviewPage tested(TestSend.Outcome outcome) {
        return preview(
                ChannelKind.EMAIL,
                Optional.of(new TestSend(outcome, Optional.of("a•••@example.kz"), Optional.of("250 Ok <script>"))),
                FormErrors.none());
    }

    private static TemplatePreviewPage preview(ChannelKind channel, Optional<TestSend> test, FormErrors errors) {
        Content content = switch (channel) {
            case SMS -> new Content.SmsText("Обращение № ЖТ-2026-00000042 <script>: " + LINK);
            case PUSH -> new Content.PushNote("Подходит срок <script>", "№ ЖТ-2026-00000042", LINK);
            default -> new Content.EmailLetter("Подходит срок", "Первый абзац\n\nВторой <script>", "<p>");
        };
        Optional<SmsLength> length =
                channel == ChannelKind.SMS ? Optional.of(new SmsLength(121, "UCS-2", 2)) : Optional.empty();
        return new TemplatePreviewPage(
                TemplateHead.of(key(channel)),
                WrittenPart.of(key(channel), source(channel, "")),
                3,
                "",
                new TemplatePreview(content, length, length),
                test,
                errors);
    }
}
