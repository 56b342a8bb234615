package kz.zholdanym.web.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.zholdanym.intake.template.TemplateDetails;
import kz.zholdanym.notifications.template.NoticeTemplate;
import kz.zholdanym.notifications.template.PublishedTemplate;
import kz.zholdanym.notifications.template.TemplatePart;
import kz.zholdanym.notifications.template.TemplatePublication;

/**
 * A version in the history of a template.
 *
 * @param publication empty for what comes with the program
 * @param changes the parts that differ from the version before; none for the first
 */
public record TemplateVersionView(int version, Optional<TemplatePublication> publication, List<Change> changes) {

    /** For how many of the newest versions it is told what changed. */
    private static final int COMPARED = 20;

    /**
     * What changed in a part.
     *
     * @param field its name
     */
    public record Change(String field, List<TextDifference> pieces) {}

    static List<TemplateVersionView> of(TemplateDetails details) {
        List<TemplateVersionView> views = new ArrayList<>();
        List<PublishedTemplate> versions = details.versions();
        for (int i = 0; i < versions.size(); i++) {
            NoticeTemplate template = versions.get(i).template();
            boolean compared = i + 1 < versions.size() && i < COMPARED;
            views.add(new TemplateVersionView(
                    template.version(),
                    versions.get(i).publication(),
                    compared ? changes(versions.get(i + 1).template(), template) : List.of()));
        }
        return views;
    }

    private static List<Change> changes(NoticeTemplate before, NoticeTemplate after) {
        List<Change> changes = new ArrayList<>();
        for (TemplatePart part : after.key().parts()) {
            String old = before.source().of(part);
            String written = after.source().of(part);
            if (!old.equals(written)) {
                changes.add(new Change(part.field(), TextDifference.between(old, written)));
            }
        }
        return changes;
    }
}
