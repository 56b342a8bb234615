package kz.zholdanym.notifications.template;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kz.zholdanym.documents.language.Messages;

/** What comes with the program: version 1 of every template, from the bundle of notices. */
final class ShippedTemplates implements TemplateVersions {

    /** What a letter says, in this order: what happened, who is in charge, and what comes next. */
    private static final List<String> PARAGRAPHS = List.of("happened", "office", "next");

    private final Map<TemplateKey, NoticeTemplate> templates;

    ShippedTemplates(Messages messages) {
        this.templates = TemplateKey.all().stream()
                .collect(Collectors.toMap(
                        key -> key, key -> new NoticeTemplate(key, NoticeTemplate.SHIPPED, source(messages, key))));
    }

    @Override
    public NoticeTemplate current(TemplateKey key) {
        return version(key, NoticeTemplate.SHIPPED);
    }

    @Override
    public NoticeTemplate version(TemplateKey key, int version) {
        NoticeTemplate shipped = templates.get(key);
        if (shipped == null || version != NoticeTemplate.SHIPPED) {
            throw new IllegalArgumentException("No version " + version + " of " + key + " comes with the program");
        }
        return shipped;
    }

    private static TemplateSource source(Messages messages, TemplateKey key) {
        Map<TemplatePart, String> parts = new EnumMap<>(TemplatePart.class);
        key.parts().forEach(part -> parts.put(part, source(messages, key, part)));
        return new TemplateSource(parts);
    }

    private static String source(Messages messages, TemplateKey key, TemplatePart part) {
        String kind = key.kind().code();
        return switch (part) {
            case TEXT -> messages.template(key.language(), kind + ".sms");
            case TITLE -> messages.template(key.language(), kind + ".push.title");
            case BODY -> messages.template(key.language(), kind + ".push.body");
            case SUBJECT -> messages.template(key.language(), kind + ".letter.subject");
            case LETTER ->
                PARAGRAPHS.stream()
                        .map(name -> messages.template(key.language(), kind + ".letter." + name))
                        .collect(Collectors.joining("\n\n"));
            case LINK_TEXT -> messages.template(key.language(), kind + ".letter.link");
        };
    }
}
