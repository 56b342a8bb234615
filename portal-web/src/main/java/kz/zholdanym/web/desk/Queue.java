package kz.zholdanym.web.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kz.zholdanym.intake.access.Actor;
import kz.zholdanym.intake.appeal.AppealLine;
import kz.zholdanym.intake.appeal.AppealQueue;
import kz.zholdanym.intake.appeal.PageRequest;
import kz.zholdanym.intake.appeal.QueueFilter;
import kz.zholdanym.intake.office.Office;
import kz.zholdanym.intake.office.OfficeDirectory;
import kz.zholdanym.web.desk.QueuePage.QueueLine;
import kz.zholdanym.web.identity.Visitor;
import kz.zholdanym.web.page.Page;
import kz.zholdanym.web.term.DueTone;
import kz.zholdanym.web.term.Today;
import org.jspecify.annotations.Nullable;

/** The queue of the employee's office. */
@Path("desk")
@Controller
@RequestScoped
public class Queue {

    @Inject
    private AppealQueue queue;

    @Inject
    private OfficeDirectory offices;

    @Inject
    private Visitor visitor;

    @Inject
    private Today today;

    @Inject
    private Page page;

    /**
     * @param filter name of a {@link QueueFilter} in any case
     * @param after cursor that the page before gave
     */
    @GET
    public String show(
            @QueryParam("show") @DefaultValue("open") String filter, @QueryParam("after") @Nullable String after) {
        Actor actor = visitor.actor();
        QueueFilter chosen = filter(filter);
        Optional<String> cursor = Optional.ofNullable(after);
        var found = queue.page(actor, chosen, new PageRequest(PageRequest.USUAL, cursor));
        return page.show(new QueuePage(
                actor.post().flatMap(post -> offices.find(post.office())).map(Office::name),
                List.of(QueueFilter.values()),
                chosen,
                lines(found.items()),
                cursor.isEmpty(),
                found.next()));
    }

    private List<QueueLine> lines(List<AppealLine> appeals) {
        LocalDate day = today.date();
        return appeals.stream()
                .map(appeal -> new QueueLine(appeal, DueTone.of(appeal.dueOn(), appeal.state(), day)))
                .toList();
    }

    private static QueueFilter filter(String name) {
        for (QueueFilter filter : QueueFilter.values()) {
            if (filter.name().equalsIgnoreCase(name)) {
                return filter;
            }
        }
        return QueueFilter.OPEN;
    }
}
