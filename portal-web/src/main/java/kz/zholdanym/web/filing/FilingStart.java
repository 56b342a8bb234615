package kz.zholdanym.web.filing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import kz.zholdanym.intake.attachment.AttachmentLimits;
import kz.zholdanym.intake.draft.AppealDrafts;
import kz.zholdanym.web.identity.Visitor;
import kz.zholdanym.web.language.RequestLanguage;
import kz.zholdanym.web.page.Page;

/** The first page of filing. */
@Path("my/appeals/new")
@Controller
@RequestScoped
public class FilingStart {

    private static final long MEGABYTE = 1024 * 1024;

    @Inject
    private AppealDrafts drafts;

    @Inject
    private Visitor visitor;

    @Inject
    private RequestLanguage language;

    @Inject
    private Page page;

    @GET
    public String show() {
        return page.show(new StartPage(
                drafts.latest(visitor.actor()),
                AttachmentLimits.FILES_PER_APPEAL,
                AttachmentLimits.BYTES_PER_FILE / MEGABYTE));
    }

    @POST
    public String start() {
        UUID draft = drafts.start(visitor.actor(), language.language());
        return "redirect:my/drafts/" + draft + "/region";
    }
}
