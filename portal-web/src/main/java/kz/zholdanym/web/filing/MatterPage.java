package kz.zholdanym.web.filing;

import java.util.List;
import java.util.UUID;
import kz.zholdanym.intake.appeal.AppealGround;
import kz.zholdanym.intake.appeal.AppealKind;
import kz.zholdanym.intake.draft.DraftMatter;
import kz.zholdanym.web.form.FormErrors;
import kz.zholdanym.web.page.PageView;

/** Asks what the appeal is about. */
public record MatterPage(
        UUID draft,
        DraftMatter typed,
        List<AppealKind> kinds,
        List<AppealGround> grounds,
        int mostText,
        FormErrors errors)
        implements PageView {
    @Override
    public String template() {
        return "filing/matter";
    }
}
