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
import java.util.List;
import java.util.UUID;
import kz.zholdanym.intake.appeal.AppealDesk;
import kz.zholdanym.intake.appeal.AppealEvent;
import kz.zholdanym.intake.appeal.DeskAppeal;
import kz.zholdanym.intake.decision.Decision;
import kz.zholdanym.intake.decision.DecisionKind;
import kz.zholdanym.intake.decision.Decisions;
import kz.zholdanym.intake.decision.PublicInterest;
import kz.zholdanym.intake.refusal.FieldError;
import kz.zholdanym.intake.refusal.RefusalException;
import kz.zholdanym.intake.withdrawal.DecideWithdrawal;
import kz.zholdanym.web.desk.CaseForDecision;
import kz.zholdanym.web.form.FormErrors;
import kz.zholdanym.web.identity.Visitor;
import kz.zholdanym.web.language.RequestLanguage;
import kz.zholdanym.web.page.Page;

/** The request to withdraw an appeal is decided: Administrative Code, article 64. */
@Path("desk/appeals/{id}/withdrawal")
@Controller
@RequestScoped
public class WithdrawalDecision {

    @Inject
    private DecideWithdrawal withdrawal;

    @Inject
    private Decisions decisions;

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
    public String show(@PathParam("id") UUID id) {
        DeskAppeal found = cases.get(id, AppealEvent.CONFIRM_WITHDRAWAL);
        return show(found, found.appeal().version(), "", "", "", FormErrors.none());
    }

    @POST
    public String decide(
            @PathParam("id") UUID id,
            @FormParam("version") long version,
            @FormParam("decision") @DefaultValue("") String decision,
            @FormParam("grounds") @DefaultValue("") String grounds,
            @FormParam("reasons") @DefaultValue("") String reasons) {
        FormErrors errors =
                FormErrors.ofTrying(() -> take(id, version, decision, grounds, reasons), language.language());
        return errors.found()
                ? show(desk.get(visitor.actor(), id), version, decision, grounds, reasons, errors)
                : "redirect:desk/appeals/" + id;
    }

    private void take(UUID id, long version, String decision, String grounds, String reasons) {
        switch (decision) {
            case "confirm" -> withdrawal.confirm(visitor.actor(), id, version, reasons);
            case "decline" ->
                withdrawal.decline(visitor.actor(), id, version, Named.of(PublicInterest.class, grounds), reasons);
            default -> throw RefusalException.invalid(FieldError.of("decision", "decision.missing"));
        }
    }

    private String show(
            DeskAppeal found, long version, String decision, String grounds, String reasons, FormErrors errors) {
        String asked = decisions.of(visitor.actor(), found.appeal().id()).stream()
                .filter(line -> line.kind() == DecisionKind.WITHDRAWAL_ASKED)
                .map(Decision::reason)
                .reduce("", (earlier, later) -> later);
        return page.show(new WithdrawalPage(
                CaseHead.of(found, version, AppealEvent.CONFIRM_WITHDRAWAL),
                asked,
                List.of(PublicInterest.values()),
                decision,
                grounds,
                reasons,
                errors));
    }
}
