package kz.zholdanym.web.approval;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import kz.zholdanym.intake.access.Actor;
import kz.zholdanym.intake.answer.AnswerApproval;
import kz.zholdanym.intake.answer.SubmittedAnswer;
import kz.zholdanym.intake.appeal.AppealDesk;
import kz.zholdanym.intake.appeal.AppealEvent;
import kz.zholdanym.intake.appeal.DeskAppeal;
import kz.zholdanym.web.form.FormErrors;
import kz.zholdanym.web.identity.Visitor;
import kz.zholdanym.web.language.RequestLanguage;
import kz.zholdanym.web.page.Page;

/** The head reads the answer that waits, and approves or returns it. */
@Path("desk/appeals/{id}/approval")
@Controller
@RequestScoped
public class Approval {

    @Inject
    private AppealDesk desk;

    @Inject
    private AnswerApproval approval;

    @Inject
    private Visitor visitor;

    @Inject
    private RequestLanguage language;

    @Inject
    private Page page;

    @GET
    public String show(@PathParam("id") UUID id) {
        DeskAppeal found = desk.get(visitor.actor(), id);
        return show(found, found.appeal().version(), "", FormErrors.none());
    }

    /**
     * @param version the version of the case that the page showed
     * @param next "approve", or anything else to return it
     */
    @POST
    public String decide(
            @PathParam("id") UUID id,
            @FormParam("version") long version,
            @FormParam("remarks") @DefaultValue("") String remarks,
            @FormParam("next") @DefaultValue("") String next) {
        Actor actor = visitor.actor();
        FormErrors errors = FormErrors.ofTrying(
                () -> {
                    if (next.equals("approve")) {
                        approval.approve(actor, id, version);
                    } else {
                        approval.giveBack(actor, id, version, remarks);
                    }
                },
                language.language());
        return errors.found() ? show(desk.get(actor, id), version, remarks, errors) : "redirect:desk/appeals/" + id;
    }

    private String show(DeskAppeal found, long version, String remarks, FormErrors errors) {
        List<SubmittedAnswer> submitted = new ArrayList<>(
                approval.submitted(visitor.actor(), found.appeal().id()));
        Collections.reverse(submitted);
        return page.show(new ApprovalPage(
                found.appeal().id(),
                found.appeal().number(),
                version,
                found.possible().contains(AppealEvent.APPROVE_ANSWER),
                submitted,
                remarks,
                errors));
    }
}
