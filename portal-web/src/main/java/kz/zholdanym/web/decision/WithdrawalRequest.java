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
import java.util.UUID;
import kz.zholdanym.intake.appeal.AppealDetails;
import kz.zholdanym.intake.appeal.AppealEvent;
import kz.zholdanym.intake.appeal.MyAppeals;
import kz.zholdanym.intake.withdrawal.AskWithdrawal;
import kz.zholdanym.web.form.FormErrors;
import kz.zholdanym.web.identity.Visitor;
import kz.zholdanym.web.language.RequestLanguage;
import kz.zholdanym.web.page.Page;

/** The applicant asks to withdraw an appeal: Administrative Code, article 64. */
@Path("my/appeals/{id}/withdrawal")
@Controller
@RequestScoped
public class WithdrawalRequest {

    @Inject
    private MyAppeals appeals;

    @Inject
    private AskWithdrawal withdrawal;

    @Inject
    private Visitor visitor;

    @Inject
    private RequestLanguage language;

    @Inject
    private Page page;

    @GET
    public String show(@PathParam("id") UUID id) {
        AppealDetails appeal = appeals.get(visitor.actor(), id);
        return appeal.state().closed()
                ? "redirect:my/appeals/" + id
                : show(appeal, appeal.version(), "", FormErrors.none());
    }

    @POST
    public String ask(
            @PathParam("id") UUID id,
            @FormParam("version") long version,
            @FormParam("reasons") @DefaultValue("") String reasons) {
        FormErrors errors =
                FormErrors.ofTrying(() -> withdrawal.ask(visitor.actor(), id, version, reasons), language.language());
        return errors.found()
                ? show(appeals.get(visitor.actor(), id), version, reasons, errors)
                : "redirect:my/appeals/" + id;
    }

    private String show(AppealDetails appeal, long version, String reasons, FormErrors errors) {
        return page.show(
                new WithdrawalRequestPage(CaseHead.of(appeal, version, AppealEvent.ASK_WITHDRAWAL), reasons, errors));
    }
}
