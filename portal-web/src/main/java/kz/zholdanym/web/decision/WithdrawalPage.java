package kz.zholdanym.web.decision;

import java.util.List;
import kz.zholdanym.intake.decision.PublicInterest;
import kz.zholdanym.web.form.FormErrors;
import kz.zholdanym.web.page.PageView;

/**
 * Asks whether an appeal is withdrawn, or considered all the same.
 *
 * @param asked what the applicant wrote; empty string for nothing
 * @param decision "confirm" or "decline", empty before one is chosen
 * @param grounds name of the reason that is ticked
 */
public record WithdrawalPage(
        CaseHead about,
        String asked,
        List<PublicInterest> options,
        String decision,
        String grounds,
        String reasons,
        FormErrors errors)
        implements PageView {
    @Override
    public String template() {
        return "decision/withdrawal";
    }
}
