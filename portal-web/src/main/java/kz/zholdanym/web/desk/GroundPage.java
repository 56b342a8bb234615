package kz.zholdanym.web.desk;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.zholdanym.intake.appeal.AppealGround;
import kz.zholdanym.law.statute.LegalReference;
import kz.zholdanym.web.form.FormErrors;
import kz.zholdanym.web.page.PageView;

/**
 * Asks for the ground on which an appeal is considered.
 *
 * @param version the version of the case that the employee sees
 * @param declared the applicant's choice
 * @param typed as it was sent, or the applicant's choice
 */
public record GroundPage(
        UUID id,
        String number,
        long version,
        Optional<AppealGround> declared,
        List<GroundOption> grounds,
        TypedGrounds typed,
        FormErrors errors)
        implements PageView {

    /** A ground with the provision that states it. */
    public record GroundOption(AppealGround ground, LegalReference article) {}

    @Override
    public String template() {
        return "desk/ground";
    }
}
