package kz.zholdanym.notifications.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kz.zholdanym.documents.language.Messages;

/** Texts with templates published over what comes with the program, which only the test publishes. */
public final class TestTexts implements TemplateVersions {

    private final ShippedTemplates shipped = new ShippedTemplates(Messages.load(NoticeTexts.class, "notices"));
    private final List<NoticeTemplate> published = new ArrayList<>();

    public NoticeTexts texts() {
        return new NoticeTexts(this);
    }

    public void publish(TemplateKey key, Map<TemplatePart, String> parts) {
        published.add(0, new NoticeTemplate(key, current(key).version() + 1, new TemplateSource(parts)));
    }

    @Override
    public NoticeTemplate current(TemplateKey key) {
        return published.stream()
                .filter(template -> template.key().equals(key))
                .findFirst()
                .orElseGet(() -> shipped.current(key));
    }

    @Override
    public NoticeTemplate version(TemplateKey key, int version) {
        return published.stream()
                .filter(template -> template.key().equals(key) && template.version() == version)
                .findFirst()
                .orElseGet(() -> shipped.version(key, version));
    }
}
