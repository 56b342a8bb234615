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
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kz.zholdanym.intake.access.Actor;
import kz.zholdanym.intake.appeal.AppealDesk;
import kz.zholdanym.intake.appeal.AppealEvent;
import kz.zholdanym.intake.appeal.DeskAppeal;
import kz.zholdanym.intake.forwarding.ForwardAppeal;
import kz.zholdanym.intake.forwarding.ForwardingOrder;
import kz.zholdanym.intake.term.CurrentDay;
import kz.zholdanym.web.desk.CaseForDecision;
import kz.zholdanym.web.form.FormErrors;
import kz.zholdanym.web.identity.Visitor;
import kz.zholdanym.web.language.RequestLanguage;
import kz.zholdanym.web.page.Page;

/** An appeal goes to the competent body: Administrative Code, article 65. */
@Path("desk/appeals/{id}/forwarding")
@Controller
@RequestScoped
public class Forwarding {

    @Inject
    private ForwardAppeal forwarding;

    @Inject
    private CurrentDay currentDay;

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
        DeskAppeal found = cases.get(id, AppealEvent.FORWARD);
        ForwardingOrder nothing = new ForwardingOrder("", "", List.of(), "");
        return show(found, found.appeal().version(), "", nothing, FormErrors.none());
    }

    @POST
    public String forward(
            @PathParam("id") UUID id,
            @FormParam("version") long version,
            @FormParam("whole") @DefaultValue("") String whole,
            @FormParam("body") @DefaultValue("") String body,
            @FormParam("legalBasis") @DefaultValue("") String legalBasis,
            @FormParam("requests") @DefaultValue("") String requests,
            @FormParam("reasons") @DefaultValue("") String reasons) {
        ForwardingOrder order =
                new ForwardingOrder(body, legalBasis, requests.lines().toList(), reasons);
        Actor actor = visitor.actor();
        FormErrors errors = FormErrors.ofTrying(
                () -> {
                    if (whole.equals("yes")) {
                        forwarding.whole(actor, id, version, order);
                    } else {
                        forwarding.parts(actor, id, version, order);
                    }
                },
                language.language());
        return errors.found()
                ? show(desk.get(actor, id), version, whole, order, errors)
                : "redirect:desk/appeals/" + id;
    }

    private String show(DeskAppeal found, long version, String whole, ForwardingOrder typed, FormErrors errors) {
        LocalDate lastDay = forwarding.lastDay(visitor.actor(), found.appeal().id());
        return page.show(new ForwardingPage(
                CaseHead.of(found, version, AppealEvent.FORWARD),
                lastDay,
                currentDay.today().date().isAfter(lastDay),
                found.appeal().text(),
                whole,
                typed,
                errors));
    }
}
