package kz.zholdanym.web.admin;

import java.util.List;
import kz.zholdanym.intake.publication.ProposedText;
import kz.zholdanym.web.form.FormErrors;
import kz.zholdanym.web.page.PageView;

/** The form of the readings. */
public record ReadingsEditingPage(List<ReadingQuestion> questions, ProposedText reason, FormErrors errors)
        implements PageView {

    @Override
    public String template() {
        return "admin/readings";
    }
}
