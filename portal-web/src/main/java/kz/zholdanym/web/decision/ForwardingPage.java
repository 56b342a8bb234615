package kz.zholdanym.web.decision;

import java.time.LocalDate;
import kz.zholdanym.intake.forwarding.ForwardingOrder;
import kz.zholdanym.web.form.FormErrors;
import kz.zholdanym.web.page.PageView;

/**
 * Asks where an appeal, or a part of it, goes.
 *
 * @param lastDay the last day to forward
 * @param late whether it has passed
 * @param text of the appeal
 * @param whole "yes" for the whole appeal, "no" for listed requests, empty before one is chosen
 */
public record ForwardingPage(
        CaseHead about,
        LocalDate lastDay,
        boolean late,
        String text,
        String whole,
        ForwardingOrder typed,
        FormErrors errors)
        implements PageView {
    @Override
    public String template() {
        return "decision/forwarding";
    }
}
