package kz.zholdanym.web.decision;

import java.time.LocalDate;
import java.util.List;
import kz.zholdanym.law.language.LocalizedText;
import kz.zholdanym.web.form.FormErrors;
import kz.zholdanym.web.page.PageView;

/**
 * Asks which office considers an appeal from now on.
 *
 * @param dueOn the last day for the answer, which does not change
 * @param search what offices were looked for
 * @param offices those found
 * @param office code of the one that is ticked
 */
public record ReroutingPage(
        CaseHead about,
        LocalDate dueOn,
        String search,
        List<OfficeOption> offices,
        String office,
        String reasons,
        FormErrors errors)
        implements PageView {

    /** An office to choose. */
    public record OfficeOption(String code, LocalizedText name) {}

    @Override
    public String template() {
        return "decision/rerouting";
    }
}
