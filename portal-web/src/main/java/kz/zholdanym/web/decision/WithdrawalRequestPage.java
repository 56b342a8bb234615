package kz.zholdanym.web.decision;

import kz.zholdanym.web.form.FormErrors;
import kz.zholdanym.web.page.PageView;

/**
 * Where the applicant asks to withdraw an appeal.
 */
public record WithdrawalRequestPage(CaseHead about, String reasons, FormErrors errors) implements PageView {
    @Override
    public String template() {
        return "decision/withdrawal-request";
    }
}
