package kz.zholdanym.notifications.template;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import kz.zholdanym.documents.language.Messages;
import kz.zholdanym.documents.template.Templates;
import kz.zholdanym.notifications.channel.Content.EmailLetter;

/** The letter around what a template says, in two equal forms: its link, the law that requires it, and who writes. */
final class LetterForm {

    private static final Pattern EMPTY_LINES = Pattern.compile("\\n\\s*\\n");

    private final Messages messages;
    private final Templates templates = Templates.load(LetterForm.class, "");

    LetterForm(Messages messages) {
        this.messages = messages;
    }

    /** @param text paragraphs with an empty line between */
    EmailLetter letter(TemplateKey key, String subject, String text, String linkText, URI link) {
        List<List<String>> paragraphs = EMPTY_LINES
                .splitAsStream(text)
                .map(String::strip)
                .map(paragraph -> paragraph.lines().map(String::strip).toList())
                .toList();
        Map<String, Object> model = Map.of(
                "subject", subject,
                "paragraphs", paragraphs,
                "link", link.toString(),
                "linkText", linkText,
                "legalBasis", key.kind().legalBasis());
        return new EmailLetter(
                subject,
                templates.render("letter.ftl", messages, key.language(), model),
                templates.render("letter.ftlh", messages, key.language(), model));
    }
}
