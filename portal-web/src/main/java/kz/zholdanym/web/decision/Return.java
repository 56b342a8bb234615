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
import kz.zholdanym.intake.appeal.AppealDesk;
import kz.zholdanym.intake.appeal.AppealEvent;
import kz.zholdanym.intake.appeal.DeskAppeal;
import kz.zholdanym.intake.remedy.ReturnAppeal;
import kz.zholdanym.web.desk.CaseForDecision;
import kz.zholdanym.web.form.FormErrors;
import kz.zholdanym.web.identity.Visitor;
import kz.zholdanym.web.language.RequestLanguage;
import kz.zholdanym.web.page.Page;

/** An appeal that was not remedied is returned: Administrative Code, article 64. */
@Path("desk/appeals/{id}/return")
@Controller
@RequestScoped
public class Return {

    @Inject
    private ReturnAppeal returns;

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
        DeskAppeal found = cases.get(id, AppealEvent.RETURN);
        return show(found, found.appeal().version(), "", FormErrors.none());
    }

    @POST
    public String giveBack(
            @PathParam("id") UUID id,
            @FormParam("version") long version,
            @FormParam("reasons") @DefaultValue("") String reasons) {
        FormErrors errors =
                FormErrors.ofTrying(() -> returns.giveBack(visitor.actor(), id, version, reasons), language.language());
        return errors.found()
                ? show(desk.get(visitor.actor(), id), version, reasons, errors)
                : "redirect:desk/appeals/" + id;
    }

    private String show(DeskAppeal found, long version, String reasons, FormErrors errors) {
        return page.show(new ReturnPage(CaseHead.of(found, version, AppealEvent.RETURN), reasons, errors));
    }
}
