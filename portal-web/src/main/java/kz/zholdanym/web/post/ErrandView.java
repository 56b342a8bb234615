package kz.zholdanym.web.post;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.zholdanym.intake.errand.DeskErrand;
import kz.zholdanym.intake.errand.PostDesk;
import kz.zholdanym.web.identity.Visitor;
import kz.zholdanym.web.page.Page;

/** One errand. */
@Path("desk/post/{errand}")
@Controller
@RequestScoped
public class ErrandView {

    @Inject
    private PostDesk desk;

    @Inject
    private Visitor visitor;

    @Inject
    private Page page;

    @GET
    public String show(@PathParam("errand") UUID id) {
        DeskErrand found = desk.get(visitor.actor(), id);
        return page.show(new ErrandDetailsPage(
                found.errand(),
                found.phone(),
                found.wording(),
                found.writable() ? found.errand().possible() : List.of(),
                found.writable() ? found.errand().correctable() : List.of(),
                found.enclosure().isPresent() ? Optional.of(found.enclosure().getAsInt()) : Optional.empty()));
    }
}
