package kz.zholdanym.web.decision;

import java.util.List;
import java.util.Set;
import kz.zholdanym.intake.termination.AnsweredBefore;
import kz.zholdanym.web.form.FormErrors;
import kz.zholdanym.web.page.PageView;

/**
 * Asks on which earlier answers a repeat appeal is terminated, and why nothing in it is new.
 *
 * @param text of the appeal
 * @param earlier the answered earlier appeals of the applicant
 * @param chosen ids of those that are ticked
 */
public record TerminationPage(
        CaseHead about,
        String text,
        List<AnsweredBefore> earlier,
        Set<String> chosen,
        String conclusion,
        FormErrors errors)
        implements PageView {
    @Override
    public String template() {
        return "decision/termination";
    }
}
