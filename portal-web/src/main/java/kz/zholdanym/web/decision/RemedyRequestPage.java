package kz.zholdanym.web.decision;

import java.time.LocalDate;
import kz.zholdanym.web.form.FormErrors;
import kz.zholdanym.web.form.TypedDay;
import kz.zholdanym.web.page.PageView;

/**
 * Asks what the applicant has to remedy, and by when.
 *
 * @param dueOn the last day for the answer: the remedy has to come before it
 */
public record RemedyRequestPage(CaseHead about, LocalDate dueOn, TypedDay by, String defects, FormErrors errors)
        implements PageView {
    @Override
    public String template() {
        return "decision/remedy-request";
    }
}
