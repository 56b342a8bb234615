package kz.zholdanym.web.template;

import java.util.List;
import java.util.Optional;
import kz.zholdanym.intake.template.TemplateDetails;
import kz.zholdanym.notifications.template.FieldNote;
import kz.zholdanym.notifications.template.PastTest;
import kz.zholdanym.notifications.template.TemplateSource;
import kz.zholdanym.web.form.FormErrors;
import kz.zholdanym.web.page.PageView;

/**
 * The form of a template, with its fields and its history.
 *
 * @param version the one that stood when the form was opened
 * @param taken number of the version whose text is in the form; empty if it is that of the standing one or a person's own
 * @param tests the last ones, the newest first
 * @param published whether a publication led here
 */
public record TemplateEditingPage(
        TemplateHead head,
        List<WrittenPart> parts,
        long version,
        Optional<Integer> taken,
        List<FieldNote> fields,
        List<TemplateVersionView> versions,
        List<TestView> tests,
        boolean published,
        FormErrors errors)
        implements PageView {

    static TemplateEditingPage of(
            TemplateDetails details,
            List<PastTest> tests,
            TemplateSource source,
            long version,
            Optional<Integer> taken,
            boolean published,
            FormErrors errors) {
        return new TemplateEditingPage(
                TemplateHead.of(details.key()),
                WrittenPart.of(details.key(), source),
                version,
                taken,
                details.fields(),
                TemplateVersionView.of(details),
                tests.stream()
                        .map(test -> TestView.of(test, details.versions()))
                        .toList(),
                published,
                errors);
    }

    @Override
    public String template() {
        return "template/template";
    }
}
