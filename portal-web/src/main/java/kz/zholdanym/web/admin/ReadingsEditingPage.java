package kz.zholdanym.web.admin;

import java.util.List;
import kz.zholdanym.intake.publication.ProposedText;
import kz.zholdanym.web.form.FormErrors;
import kz.zholdanym.web.page.PageView;

/**
 * The form of the readings.
 *
 * @param basis number of the basis that the form was opened on
 */
public record ReadingsEditingPage(List<ReadingQuestion> questions, long basis, ProposedText reason, FormErrors errors)
        implements PageView {

    @Override
    public String template() {
        return "admin/readings";
    }
}
