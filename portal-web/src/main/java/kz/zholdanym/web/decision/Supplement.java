package kz.zholdanym.web.decision;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.Optional;
import java.util.UUID;
import kz.zholdanym.intake.appeal.AppealDetails;
import kz.zholdanym.intake.appeal.AppealEvent;
import kz.zholdanym.intake.appeal.AppealState;
import kz.zholdanym.intake.appeal.MyAppeals;
import kz.zholdanym.intake.decision.Decision;
import kz.zholdanym.intake.decision.DecisionContent.RemedyRequested;
import kz.zholdanym.intake.decision.DecisionKind;
import kz.zholdanym.intake.decision.Decisions;
import kz.zholdanym.intake.remedy.RemedyAppeal;
import kz.zholdanym.web.form.FormErrors;
import kz.zholdanym.web.identity.Visitor;
import kz.zholdanym.web.language.RequestLanguage;
import kz.zholdanym.web.page.Page;

/** The applicant remedies an appeal as they were asked to: Administrative Code, article 64. */
@Path("my/appeals/{id}/remedy")
@Controller
@RequestScoped
public class Supplement {

    @Inject
    private MyAppeals appeals;

    @Inject
    private RemedyAppeal remedy;

    @Inject
    private Decisions decisions;

    @Inject
    private Visitor visitor;

    @Inject
    private RequestLanguage language;

    @Inject
    private Page page;

    @GET
    public String show(@PathParam("id") UUID id) {
        AppealDetails appeal = appeals.get(visitor.actor(), id);
        return appeal.state() == AppealState.AWAITING_REMEDY
                ? show(appeal, appeal.version(), "", FormErrors.none())
                : "redirect:my/appeals/" + id;
    }

    @POST
    public String remedy(
            @PathParam("id") UUID id,
            @FormParam("version") long version,
            @FormParam("text") @DefaultValue("") String text) {
        FormErrors errors =
                FormErrors.ofTrying(() -> remedy.remedy(visitor.actor(), id, version, text), language.language());
        return errors.found()
                ? show(appeals.get(visitor.actor(), id), version, text, errors)
                : "redirect:my/appeals/" + id;
    }

    private String show(AppealDetails appeal, long version, String text, FormErrors errors) {
        Optional<Decision> asked = decisions.of(visitor.actor(), appeal.id()).stream()
                .filter(decision -> decision.kind() == DecisionKind.REMEDY_REQUESTED)
                .reduce((earlier, later) -> later);
        return page.show(new SupplementPage(
                CaseHead.of(appeal, version, AppealEvent.REMEDY),
                asked.map(Decision::reason).orElse(""),
                asked.map(Decision::content).map(content -> ((RemedyRequested) content).remedyBy()),
                text,
                errors));
    }
}
