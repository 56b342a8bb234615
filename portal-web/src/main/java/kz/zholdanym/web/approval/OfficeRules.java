package kz.zholdanym.web.approval;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import kz.zholdanym.intake.access.Actor;
import kz.zholdanym.intake.access.CaseAccess;
import kz.zholdanym.intake.approval.ApprovalRule;
import kz.zholdanym.intake.approval.OfficeApproval;
import kz.zholdanym.intake.office.OfficeDirectory;
import kz.zholdanym.web.identity.Visitor;
import kz.zholdanym.web.page.Page;

/** The head decides whether the answers of the office need approval. */
@Path("desk/office")
@Controller
@RequestScoped
public class OfficeRules {

    @Inject
    private OfficeApproval approval;

    @Inject
    private OfficeDirectory offices;

    @Inject
    private Visitor visitor;

    @Inject
    private Page page;

    @GET
    public String show() {
        Actor actor = visitor.actor();
        ApprovalRule rule = approval.of(actor);
        return page.show(
                new OfficePage(offices.get(rule.office()).name(), rule, CaseAccess.approves(actor, rule.office())));
    }

    /** @param required "yes" or "no" */
    @POST
    public String decide(@FormParam("required") @DefaultValue("no") String required) {
        approval.decide(visitor.actor(), required.equals("yes"));
        return "redirect:desk/office";
    }
}
