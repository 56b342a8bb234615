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
import kz.zholdanym.intake.joinder.SeparateAppeals;
import kz.zholdanym.intake.joinder.SeparationOrder;
import kz.zholdanym.web.desk.CaseForDecision;
import kz.zholdanym.web.form.FormErrors;
import kz.zholdanym.web.identity.Visitor;
import kz.zholdanym.web.language.RequestLanguage;
import kz.zholdanym.web.page.Page;

/** One request of an appeal becomes an appeal of its own. */
@Path("desk/appeals/{id}/request-separation")
@Controller
@RequestScoped
public class RequestSeparation {

    @Inject
    private SeparateAppeals separation;

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
        DeskAppeal found = cases.get(id, AppealEvent.SEPARATE_REQUEST);
        return show(found, found.appeal().version(), "", "", "", FormErrors.none());
    }

    @POST
    public String decide(
            @PathParam("id") UUID id,
            @FormParam("version") long version,
            @FormParam("subject") @DefaultValue("") String subject,
            @FormParam("request") @DefaultValue("") String request,
            @FormParam("reasons") @DefaultValue("") String reasons) {
        FormErrors errors = FormErrors.ofTrying(
                () -> separation.separateRequest(
                        visitor.actor(), id, version, new SeparationOrder(subject, request, reasons)),
                language.language());
        return errors.found()
                ? show(desk.get(visitor.actor(), id), version, subject, request, reasons, errors)
                : "redirect:desk/appeals/" + id;
    }

    private String show(
            DeskAppeal found, long version, String subject, String request, String reasons, FormErrors errors) {
        return page.show(new RequestSeparationPage(
                CaseHead.of(found, version, AppealEvent.SEPARATE_REQUEST),
                found.appeal().dueOn(),
                found.appeal().text(),
                new SeparationOrder(subject, request, reasons),
                errors));
    }
}
