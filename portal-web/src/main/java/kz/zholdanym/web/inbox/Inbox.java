package kz.zholdanym.web.inbox;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.Optional;
import java.util.UUID;
import kz.zholdanym.intake.access.Actor;
import kz.zholdanym.intake.appeal.PageRequest;
import kz.zholdanym.intake.inbox.MyNotices;
import kz.zholdanym.notifications.inbox.InboxNotice;
import kz.zholdanym.web.identity.Visitor;
import kz.zholdanym.web.page.Page;
import org.jspecify.annotations.Nullable;

/** The notices to the person who has signed in. */
@Path("my/notices")
@Controller
@RequestScoped
public class Inbox {

    @Inject
    private MyNotices notices;

    @Inject
    private Visitor visitor;

    @Inject
    private Page page;

    /** @param after cursor that the page before gave */
    @GET
    public String list(@QueryParam("after") @Nullable String after) {
        Actor actor = visitor.actor();
        Optional<String> cursor = Optional.ofNullable(after);
        kz.zholdanym.intake.appeal.Page<InboxNotice> found =
                notices.page(actor, new PageRequest(PageRequest.USUAL, cursor));
        return page.show(new NoticesPage(found.items(), notices.unopened(actor), cursor.isEmpty(), found.next()));
    }

    /** Reading is opening: the first time becomes evidence. */
    @GET
    @Path("{notice}")
    public String open(@PathParam("notice") UUID notice) {
        return page.show(new NoticePage(notices.open(visitor.actor(), notice)));
    }
}
