package kz.zholdanym.notifications.template;

import freemarker.template.TemplateHashModel;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import kz.zholdanym.documents.language.Messages;
import kz.zholdanym.law.language.Language;
import kz.zholdanym.notifications.channel.ChannelKind;
import kz.zholdanym.notifications.channel.Content;
import kz.zholdanym.notifications.notice.Notice;

/**
 * Puts notices into words, by the newest version of their template. What comes with the program is in the bundle: the
 * messages of a kind are named after it, as in {@code final-answer.sms}, and may use the components of its record by name.
 */
@ApplicationScoped
public class NoticeTexts {

    private final Messages messages = Messages.load(NoticeTexts.class, "notices");
    private final LetterForm letters = new LetterForm(messages);
    private final Map<Version, Worded> worded = new ConcurrentHashMap<>();
    private final TemplateVersions versions;

    /** With what comes with the program only. */
    public NoticeTexts() {
        this.versions = new ShippedTemplates(messages);
    }

    @Inject
    NoticeTexts(StandingTemplates versions) {
        this.versions = versions;
    }

    /** For tests of what is published. */
    NoticeTexts(TemplateVersions versions) {
        this.versions = versions;
    }

    /** The messages, for the check that no language lacks any. */
    Messages messages() {
        return messages;
    }

    /**
     * The text of a notice for one channel, by the version that stands now.
     *
     * @throws IllegalStateException if the template asks for what the notice does not have
     */
    public ComposedNotice compose(Notice notice, Language language, ChannelKind channel) {
        return compose(notice, versions.current(new TemplateKey(notice.kind(), language, channel)));
    }

    /**
     * The text as it was composed before, so that what a person has read does not change under their eyes.
     *
     * @param version of the template
     */
    public ComposedNotice compose(Notice notice, Language language, ChannelKind channel, int version) {
        return compose(notice, versions.version(new TemplateKey(notice.kind(), language, channel), version));
    }

    private ComposedNotice compose(Notice notice, NoticeTemplate template) {
        Worded ready = worded(template);
        return new ComposedNotice(
                content(template.key(), ready.words(), FieldValues.of(notice), notice.link()), ready.mark());
    }

    /** By its number, which is quicker found than a whole source; a publication that was taken back leaves its number free. */
    private Worded worded(NoticeTemplate template) {
        Version version = new Version(template.key(), template.version());
        Worded ready = worded.get(version);
        if (ready == null || !ready.template().equals(template)) {
            ready = new Worded(template, new WordedTemplate(template.key(), template.source()), template.mark());
            worded.put(version, ready);
        }
        return ready;
    }

    /** What a template says of these values. */
    Content content(TemplateKey key, WordedTemplate words, Map<String, Object> values, URI link) {
        TemplateHashModel model = FieldValues.model(values, key.language());
        return switch (key.channel()) {
            case SMS -> new Content.SmsText(words.render(TemplatePart.TEXT, model));
            case PUSH ->
                new Content.PushNote(
                        words.render(TemplatePart.TITLE, model), words.render(TemplatePart.BODY, model), link);
            case EMAIL, PORTAL, LETTER, TELEPHONOGRAM, TELEGRAM ->
                letters.letter(
                        key,
                        words.render(TemplatePart.SUBJECT, model),
                        words.render(TemplatePart.LETTER, model),
                        words.render(TemplatePart.LINK_TEXT, model),
                        link);
        };
    }

    private record Version(TemplateKey key, int number) {}

    /** A template that has been read, and what the evidence says of it. */
    private record Worded(NoticeTemplate template, WordedTemplate words, TemplateMark mark) {}
}
