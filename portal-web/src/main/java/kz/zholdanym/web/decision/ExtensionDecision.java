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
import kz.zholdanym.intake.decision.ExtensionReason;
import kz.zholdanym.intake.extension.ExtendConsideration;
import kz.zholdanym.intake.extension.ExtensionOrder;
import kz.zholdanym.web.desk.CaseForDecision;
import kz.zholdanym.web.form.FormErrors;
import kz.zholdanym.web.form.TypedDay;
import kz.zholdanym.web.identity.Visitor;
import kz.zholdanym.web.language.RequestLanguage;
import kz.zholdanym.web.page.Page;

/** The head of the office extends a term: article 24(4). */
@Path("desk/appeals/{id}/extension")
@Controller
@RequestScoped
public class ExtensionDecision {

    @Inject
    private ExtendConsideration extension;

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
        DeskAppeal found = cases.get(id, AppealEvent.EXTEND_TERM);
        return show(found, found.appeal().version(), "", new TypedDay(""), "", FormErrors.none());
    }

    @POST
    public String extend(
            @PathParam("id") UUID id,
            @FormParam("version") long version,
            @FormParam("grounds") @DefaultValue("") String grounds,
            @FormParam("until") @DefaultValue("") String until,
            @FormParam("reasons") @DefaultValue("") String reasons) {
        TypedDay day = new TypedDay(until);
        ExtensionOrder order = new ExtensionOrder(Named.of(ExtensionReason.class, grounds), day.iso(), reasons);
        FormErrors errors =
                FormErrors.ofTrying(() -> extension.extend(visitor.actor(), id, version, order), language.language());
        return errors.found()
                ? show(desk.get(visitor.actor(), id), version, grounds, day, reasons, errors)
                : "redirect:desk/appeals/" + id;
    }

    private String show(
            DeskAppeal found, long version, String grounds, TypedDay until, String reasons, FormErrors errors) {
        return page.show(new ExtensionPage(
                CaseHead.of(found, version, AppealEvent.EXTEND_TERM),
                List.of(ExtensionReason.values()),
                found.appeal().dueOn(),
                extension.latest(visitor.actor(), found.appeal().id()),
                grounds,
                until,
                reasons,
                errors));
    }
}
