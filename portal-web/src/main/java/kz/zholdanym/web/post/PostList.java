package kz.zholdanym.web.post;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.zholdanym.intake.access.Actor;
import kz.zholdanym.intake.appeal.PageRequest;
import kz.zholdanym.intake.errand.PostDesk;
import kz.zholdanym.intake.office.Office;
import kz.zholdanym.intake.office.OfficeDirectory;
import kz.zholdanym.notifications.errand.ErrandFilter;
import kz.zholdanym.web.identity.Visitor;
import kz.zholdanym.web.page.Page;
import kz.zholdanym.web.post.PostPage.Tab;
import org.jspecify.annotations.Nullable;

/** The list of what the employee's office carries out by hand. */
@Path("desk/post")
@Controller
@RequestScoped
public class PostList {

    @Inject
    private PostDesk desk;

    @Inject
    private OfficeDirectory offices;

    @Inject
    private Visitor visitor;

    @Inject
    private Page page;

    /**
     * @param filter name of an {@link ErrandFilter} in any case
     * @param after cursor that the page before gave
     */
    @GET
    public String show(
            @QueryParam("show") @DefaultValue("open") String filter, @QueryParam("after") @Nullable String after) {
        Actor actor = visitor.actor();
        ErrandFilter chosen = filter(filter);
        Optional<String> cursor = Optional.ofNullable(after);
        var found = desk.page(actor, chosen, new PageRequest(PageRequest.USUAL, cursor));
        return page.show(new PostPage(
                actor.post().flatMap(post -> offices.find(post.office())).map(Office::name),
                tabs(desk.counts(actor)),
                chosen,
                found.items(),
                cursor.isEmpty(),
                found.next()));
    }

    private static List<Tab> tabs(Map<ErrandFilter, Long> counts) {
        return Arrays.stream(ErrandFilter.values())
                .map(filter -> new Tab(filter, counts.getOrDefault(filter, 0L)))
                .toList();
    }

    private static ErrandFilter filter(String name) {
        return Arrays.stream(ErrandFilter.values())
                .filter(filter -> filter.name().equalsIgnoreCase(name))
                .findFirst()
                .orElse(ErrandFilter.OPEN);
    }
}
