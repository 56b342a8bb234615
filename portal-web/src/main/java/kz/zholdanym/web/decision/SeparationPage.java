package kz.zholdanym.web.decision;

import java.time.LocalDate;
import kz.zholdanym.web.form.FormErrors;
import kz.zholdanym.web.page.PageView;

/**
 * Asks why an appeal is considered on its own again.
 *
 * @param dueOn its last day, which stays
 */
public record SeparationPage(CaseHead about, LocalDate dueOn, String reasons, FormErrors errors) implements PageView {
    @Override
    public String template() {
        return "decision/separation";
    }
}
