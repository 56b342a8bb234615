package kz.zholdanym.web.decision;

import java.time.LocalDate;
import kz.zholdanym.intake.joinder.SeparationOrder;
import kz.zholdanym.web.form.FormErrors;
import kz.zholdanym.web.page.PageView;

/**
 * Asks which request of an appeal is considered apart.
 *
 * @param dueOn the last day of both
 * @param text of the appeal, to copy from
 * @param typed what was typed so far
 */
public record RequestSeparationPage(
        CaseHead about, LocalDate dueOn, String text, SeparationOrder typed, FormErrors errors) implements PageView {
    @Override
    public String template() {
        return "decision/request-separation";
    }
}
