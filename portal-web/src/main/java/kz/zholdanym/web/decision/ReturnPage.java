package kz.zholdanym.web.decision;

import kz.zholdanym.web.form.FormErrors;
import kz.zholdanym.web.page.PageView;

/**
 * Asks why an appeal is returned.
 */
public record ReturnPage(CaseHead about, String reasons, FormErrors errors) implements PageView {
    @Override
    public String template() {
        return "decision/return";
    }
}
