package kz.zholdanym.intake.template;

import java.util.List;
import kz.zholdanym.notifications.template.FieldNote;
import kz.zholdanym.notifications.template.NoticeTemplate;
import kz.zholdanym.notifications.template.PublishedTemplate;
import kz.zholdanym.notifications.template.TemplateKey;

/**
 * A template with all that is known of it.
 *
 * @param versions the newest, which stands, first
 * @param fields what it may say, the fields that it must say first
 */
public record TemplateDetails(TemplateKey key, List<PublishedTemplate> versions, List<FieldNote> fields) {

    public TemplateDetails {
        versions = List.copyOf(versions);
        fields = List.copyOf(fields);
    }

    /** The version by which notices are worded now. */
    public NoticeTemplate standing() {
        return versions.get(0).template();
    }
}
