package kz.zholdanym.web.decision;

import java.time.LocalDate;
import java.util.Optional;
import kz.zholdanym.web.form.FormErrors;
import kz.zholdanym.web.page.PageView;

/**
 * Where the applicant remedies an appeal.
 *
 * @param defects what the office asks to remedy
 * @param remedyBy the last day for it
 */
public record SupplementPage(
        CaseHead about, String defects, Optional<LocalDate> remedyBy, String text, FormErrors errors)
        implements PageView {
    @Override
    public String template() {
        return "decision/supplement";
    }
}
