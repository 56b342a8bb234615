package kz.zholdanym.notifications.template;

import jakarta.enterprise.context.ApplicationScoped;
import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.zholdanym.documents.language.Messages;
import kz.zholdanym.documents.template.Templates;
import kz.zholdanym.law.language.Language;
import kz.zholdanym.law.language.LocalizedText;
import kz.zholdanym.notifications.channel.ChannelKind;
import kz.zholdanym.notifications.channel.Content;
import kz.zholdanym.notifications.notice.Notice;

/**
 * Puts notices into words. The messages of a kind are named after it, as in {@code final-answer.sms}, and may use the
 * components of its record by name. Text messages and push notifications use the number and the link only.
 */
@ApplicationScoped
public class NoticeTexts {

    /** What a letter says, in this order: what happened, who is in charge, and what comes next. */
    private static final List<String> PARAGRAPHS = List.of("happened", "office", "next");

    private final Messages messages = Messages.load(NoticeTexts.class, "notices");
    private final Templates templates = Templates.load(NoticeTexts.class, "");

    /** The messages, for the check that no language lacks any. */
    Messages messages() {
        return messages;
    }

    /**
     * The text of a notice for one channel.
     *
     * @throws IllegalArgumentException if the kind lacks a message, or a message names what the notice does not have
     */
    public Content compose(Notice notice, Language language, ChannelKind channel) {
        String kind = notice.kind().code();
        Map<String, Object> words = words(notice, language);
        return switch (channel) {
            case SMS -> new Content.SmsText(messages.text(language, kind + ".sms", words));
            case PUSH ->
                new Content.PushNote(
                        messages.text(language, kind + ".push.title", words),
                        messages.text(language, kind + ".push.body", words),
                        notice.link());
            case EMAIL, PORTAL, LETTER, TELEPHONOGRAM, TELEGRAM -> letter(notice, language, words);
        };
    }

    private Content letter(Notice notice, Language language, Map<String, Object> words) {
        String kind = notice.kind().code();
        String subject = messages.text(language, kind + ".letter.subject", words);
        Map<String, Object> model = Map.of(
                "subject",
                subject,
                "paragraphs",
                PARAGRAPHS.stream()
                        .map(name -> messages.text(language, kind + ".letter." + name, words))
                        .toList(),
                "link",
                notice.link().toString(),
                "linkText",
                messages.text(language, kind + ".letter.link", words),
                "legalBasis",
                notice.kind().legalBasis());
        return new Content.EmailLetter(
                subject,
                templates.render("letter.ftl", messages, language, model),
                templates.render("letter.ftlh", messages, language, model));
    }

    private static Map<String, Object> words(Notice notice, Language language) {
        Map<String, Object> words = new HashMap<>();
        for (RecordComponent component : notice.getClass().getRecordComponents()) {
            Object value = value(component, notice);
            words.put(component.getName(), value instanceof LocalizedText text ? text.in(language) : value);
        }
        return words;
    }

    private static Object value(RecordComponent component, Notice notice) {
        try {
            return component.getAccessor().invoke(notice);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException("Notices are public records", impossible);
        }
    }
}
