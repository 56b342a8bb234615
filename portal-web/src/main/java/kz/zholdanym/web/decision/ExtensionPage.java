package kz.zholdanym.web.decision;

import java.time.LocalDate;
import java.util.List;
import kz.zholdanym.intake.decision.ExtensionReason;
import kz.zholdanym.web.form.FormErrors;
import kz.zholdanym.web.form.TypedDay;
import kz.zholdanym.web.page.PageView;

/**
 * Asks why and until when a term is extended.
 *
 * @param dueOn the last day as it stands
 * @param latest the latest day to which it can be extended
 * @param grounds name of the reason that is ticked
 */
public record ExtensionPage(
        CaseHead about,
        List<ExtensionReason> options,
        LocalDate dueOn,
        LocalDate latest,
        String grounds,
        TypedDay until,
        String reasons,
        FormErrors errors)
        implements PageView {
    @Override
    public String template() {
        return "decision/extension";
    }
}
