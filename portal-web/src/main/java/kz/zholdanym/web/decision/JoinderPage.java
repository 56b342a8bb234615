package kz.zholdanym.web.decision;

import java.time.LocalDate;
import kz.zholdanym.web.form.FormErrors;
import kz.zholdanym.web.page.PageView;

/**
 * Asks to which appeal another one is joined.
 *
 * @param dueOn its last day: the other must end no later
 * @param principal the number that was typed
 */
public record JoinderPage(CaseHead about, LocalDate dueOn, String principal, String reasons, FormErrors errors)
        implements PageView {
    @Override
    public String template() {
        return "decision/joinder";
    }
}
