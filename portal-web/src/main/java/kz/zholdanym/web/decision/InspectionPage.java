package kz.zholdanym.web.decision;

import java.util.List;
import java.util.Optional;
import kz.zholdanym.intake.appeal.AppealGround;
import kz.zholdanym.intake.decision.InspectionGround;
import kz.zholdanym.law.statute.LegalReference;
import kz.zholdanym.web.form.FormErrors;
import kz.zholdanym.web.form.TypedDay;
import kz.zholdanym.web.page.PageView;

/**
 * Asks by what an inspection is appointed, and for the interim reply.
 *
 * @param ground the confirmed ground of the appeal
 * @param options the grounds of an inspection that match it; empty if none does
 */
public record InspectionPage(
        CaseHead about, Optional<AppealGround> ground, List<GroundOption> options, Typed typed, FormErrors errors)
        implements PageView {

    /** A ground with the provision that states it. */
    public record GroundOption(InspectionGround ground, LegalReference article) {}

    /** As typed. */
    public record Typed(
            String grounds,
            String resolution,
            TypedDay resolvedOn,
            String registration,
            String approval,
            String subjectMatter,
            TypedDay startsOn,
            String reply) {}

    /** Whether one of the grounds needs the agreement of the President or the Prosecutor General. */
    public boolean approvalAsked() {
        return options.stream().anyMatch(option -> option.ground().needsApproval());
    }

    @Override
    public String template() {
        return "decision/inspection";
    }
}
