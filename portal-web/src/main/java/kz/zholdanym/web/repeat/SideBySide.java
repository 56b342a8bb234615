package kz.zholdanym.web.repeat;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import kz.zholdanym.intake.repeat.EarlierAppeals;
import kz.zholdanym.web.identity.Visitor;
import kz.zholdanym.web.page.Page;

/** What differs between an appeal and an earlier one of the same applicant. */
@Path("desk/appeals/{id}/earlier/{earlier}")
@Controller
@RequestScoped
public class SideBySide {

    @Inject
    private EarlierAppeals earlierAppeals;

    @Inject
    private Visitor visitor;

    @Inject
    private Page page;

    @GET
    public String show(@PathParam("id") UUID id, @PathParam("earlier") UUID earlier) {
        return page.show(new SideBySidePage(earlierAppeals.compare(visitor.actor(), id, earlier)));
    }
}
