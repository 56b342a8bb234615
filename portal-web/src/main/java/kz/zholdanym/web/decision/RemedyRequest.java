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
import kz.zholdanym.intake.remedy.RequestRemedy;
import kz.zholdanym.web.desk.CaseForDecision;
import kz.zholdanym.web.form.FormErrors;
import kz.zholdanym.web.form.TypedDay;
import kz.zholdanym.web.identity.Visitor;
import kz.zholdanym.web.language.RequestLanguage;
import kz.zholdanym.web.page.Page;

/** The applicant is asked to remedy an appeal: Administrative Code, article 64. */
@Path("desk/appeals/{id}/remedy-request")
@Controller
@RequestScoped
public class RemedyRequest {

    @Inject
    private RequestRemedy remedy;

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
        DeskAppeal found = cases.get(id, AppealEvent.REQUEST_REMEDY);
        return show(found, found.appeal().version(), new TypedDay(""), "", FormErrors.none());
    }

    @POST
    public String request(
            @PathParam("id") UUID id,
            @FormParam("version") long version,
            @FormParam("by") @DefaultValue("") String by,
            @FormParam("defects") @DefaultValue("") String defects) {
        TypedDay day = new TypedDay(by);
        FormErrors errors = FormErrors.ofTrying(
                () -> remedy.request(visitor.actor(), id, version, day.iso(), defects), language.language());
        return errors.found()
                ? show(desk.get(visitor.actor(), id), version, day, defects, errors)
                : "redirect:desk/appeals/" + id;
    }

    private String show(DeskAppeal found, long version, TypedDay by, String defects, FormErrors errors) {
        return page.show(new RemedyRequestPage(
                CaseHead.of(found, version, AppealEvent.REQUEST_REMEDY),
                found.appeal().dueOn(),
                by,
                defects,
                errors));
    }
}
