package kz.zholdanym.web.decision;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kz.zholdanym.intake.decision.SuspensionReason;
import kz.zholdanym.web.form.FormErrors;
import kz.zholdanym.web.form.TypedDay;
import kz.zholdanym.web.page.PageView;

/**
 * Asks what happens to an inspection.
 *
 * @param endsOn the last day of the inspection as it stands
 * @param dueOn the last day for the final reply as it stands
 * @param expectedOn the day on which it is expected to go on, while it stands still
 */
public record InspectionStepPage(
        CaseHead about,
        InspectionStep step,
        LocalDate endsOn,
        LocalDate dueOn,
        Optional<LocalDate> expectedOn,
        List<SuspensionReason> options,
        Typed typed,
        FormErrors errors)
        implements PageView {

    /** As typed. */
    public record Typed(String workingDays, String grounds, TypedDay resumesOn, TypedDay endedOn, String reasons) {}

    @Override
    public String template() {
        return "decision/inspection-step";
    }
}
