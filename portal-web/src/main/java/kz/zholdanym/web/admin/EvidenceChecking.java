package kz.zholdanym.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import kz.zholdanym.intake.evidence.CheckEvidence;
import kz.zholdanym.web.identity.Visitor;
import kz.zholdanym.web.page.Page;
import org.jspecify.annotations.Nullable;

/** Whether the evidence of all notices still holds. */
@Path("admin/evidence")
@Controller
@RequestScoped
public class EvidenceChecking {

    @Inject
    private CheckEvidence checkEvidence;

    @Inject
    private Visitor visitor;

    @Inject
    private Page page;

    /** @param begun given after a check was asked for */
    @GET
    public String show(@QueryParam("begun") @Nullable String begun) {
        return page.show(new EvidencePage(checkEvidence.latest(visitor.actor()), begun != null));
    }

    @POST
    public String begin() {
        checkEvidence.begin(visitor.actor());
        return "redirect:admin/evidence?begun=yes";
    }
}
