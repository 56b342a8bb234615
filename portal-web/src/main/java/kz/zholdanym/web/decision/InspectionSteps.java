package kz.zholdanym.web.decision;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.UUID;
import kz.zholdanym.intake.access.Actor;
import kz.zholdanym.intake.appeal.AppealDesk;
import kz.zholdanym.intake.appeal.DeskAppeal;
import kz.zholdanym.intake.decision.SuspensionReason;
import kz.zholdanym.intake.inspection.ConductInspection;
import kz.zholdanym.intake.inspection.InspectionView;
import kz.zholdanym.web.desk.CaseForDecision;
import kz.zholdanym.web.form.FormErrors;
import kz.zholdanym.web.form.TypedDay;
import kz.zholdanym.web.identity.Visitor;
import kz.zholdanym.web.language.RequestLanguage;
import kz.zholdanym.web.page.Page;

/** An inspection is extended, suspended, resumed or ended, and the term of the appeal follows. */
@Path("desk/appeals/{id}/inspection/{step}")
@Controller
@RequestScoped
public class InspectionSteps {

    @Inject
    private ConductInspection inspection;

    @Inject
    private CaseForDecision cases;

    @Inject
    private AppealDesk desk;

    @Inject
    private Visitor visitor;

    @Inject
    private RequestLanguage language;

    @Inject
    private Page page;

    @GET
    public String show(@PathParam("id") UUID id, @PathParam("step") String step) {
        InspectionStep asked = InspectionStep.ofPath(step);
        DeskAppeal found = cases.get(id, asked.event());
        TypedDay none = new TypedDay("");
        var typed = new InspectionStepPage.Typed("", "", none, none, "");
        return show(found, asked, found.appeal().version(), typed, FormErrors.none());
    }

    @POST
    public String decide(
            @PathParam("id") UUID id,
            @PathParam("step") String step,
            @FormParam("version") long version,
            @FormParam("workingDays") @DefaultValue("") String workingDays,
            @FormParam("grounds") @DefaultValue("") String grounds,
            @FormParam("resumesOn") @DefaultValue("") String resumesOn,
            @FormParam("endedOn") @DefaultValue("") String endedOn,
            @FormParam("reasons") @DefaultValue("") String reasons) {
        InspectionStep asked = InspectionStep.ofPath(step);
        var typed = new InspectionStepPage.Typed(
                workingDays, grounds, new TypedDay(resumesOn), new TypedDay(endedOn), reasons);
        FormErrors errors = FormErrors.ofTrying(() -> take(id, asked, version, typed), language.language());
        return errors.found()
                ? show(desk.get(visitor.actor(), id), asked, version, typed, errors)
                : "redirect:desk/appeals/" + id;
    }

    private void take(UUID id, InspectionStep step, long version, InspectionStepPage.Typed typed) {
        Actor actor = visitor.actor();
        switch (step) {
            case EXTENSION -> inspection.extend(actor, id, version, days(typed.workingDays()), typed.reasons());
            case SUSPENSION ->
                inspection.suspend(
                        actor,
                        id,
                        version,
                        Named.of(SuspensionReason.class, typed.grounds()),
                        typed.resumesOn().iso(),
                        typed.reasons());
            case RESUMPTION -> inspection.resume(actor, id, version, typed.reasons());
            case END -> inspection.end(actor, id, version, typed.endedOn().iso(), typed.reasons());
        }
    }

    /** What is no number extends by nothing, which is refused with the reason. */
    private static int days(String typed) {
        return typed.strip().matches("[0-9]{1,4}") ? Integer.parseInt(typed.strip()) : 0;
    }

    private String show(
            DeskAppeal found, InspectionStep step, long version, InspectionStepPage.Typed typed, FormErrors errors) {
        InspectionView standing =
                inspection.current(visitor.actor(), found.appeal().id()).orElseThrow(NotFoundException::new);
        return page.show(new InspectionStepPage(
                CaseHead.of(found, version, step.event()),
                step,
                standing.term().dueOn(),
                found.appeal().dueOn(),
                standing.expectedOn(),
                List.of(SuspensionReason.values()),
                typed,
                errors));
    }
}
