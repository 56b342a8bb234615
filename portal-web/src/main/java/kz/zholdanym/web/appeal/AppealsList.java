package kz.zholdanym.web.appeal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.Optional;
import kz.zholdanym.intake.appeal.AppealLine;
import kz.zholdanym.intake.appeal.MyAppeals;
import kz.zholdanym.intake.appeal.PageRequest;
import kz.zholdanym.intake.draft.AppealDrafts;
import kz.zholdanym.web.identity.Visitor;
import kz.zholdanym.web.page.Page;
import org.jspecify.annotations.Nullable;

/** The applicant's own list. */
@Path("my")
@Controller
@RequestScoped
public class AppealsList {

    @Inject
    private MyAppeals appeals;

    @Inject
    private AppealDrafts drafts;

    @Inject
    private Visitor visitor;

    @Inject
    private Page page;

    /** @param after cursor that the page before gave */
    @GET
    public String list(@QueryParam("after") @Nullable String after) {
        Optional<String> cursor = Optional.ofNullable(after);
        kz.zholdanym.intake.appeal.Page<AppealLine> found =
                appeals.page(visitor.actor(), new PageRequest(PageRequest.USUAL, cursor));
        return page.show(
                new AppealsPage(found.items(), drafts.latest(visitor.actor()), cursor.isEmpty(), found.next()));
    }
}
