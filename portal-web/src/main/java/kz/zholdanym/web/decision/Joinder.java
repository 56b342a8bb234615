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
import kz.zholdanym.intake.joinder.JoinAppeals;
import kz.zholdanym.web.desk.CaseForDecision;
import kz.zholdanym.web.form.FormErrors;
import kz.zholdanym.web.identity.Visitor;
import kz.zholdanym.web.language.RequestLanguage;
import kz.zholdanym.web.page.Page;

/** An appeal is joined to another one on the same subject. */
@Path("desk/appeals/{id}/joinder")
@Controller
@RequestScoped
public class Joinder {

    @Inject
    private JoinAppeals joinder;

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
        DeskAppeal found = cases.get(id, AppealEvent.JOIN);
        return show(found, found.appeal().version(), "", "", FormErrors.none());
    }

    @POST
    public String decide(
            @PathParam("id") UUID id,
            @FormParam("version") long version,
            @FormParam("principal") @DefaultValue("") String principal,
            @FormParam("reasons") @DefaultValue("") String reasons) {
        FormErrors errors = FormErrors.ofTrying(
                () -> joinder.join(visitor.actor(), id, version, principal, reasons), language.language());
        return errors.found()
                ? show(desk.get(visitor.actor(), id), version, principal, reasons, errors)
                : "redirect:desk/appeals/" + id;
    }

    private String show(DeskAppeal found, long version, String principal, String reasons, FormErrors errors) {
        return page.show(new JoinderPage(
                CaseHead.of(found, version, AppealEvent.JOIN), found.appeal().dueOn(), principal, reasons, errors));
    }
}
