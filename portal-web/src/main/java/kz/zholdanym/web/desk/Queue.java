package kz.zholdanym.web.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import kz.zholdanym.intake.access.Actor;
import kz.zholdanym.intake.appeal.AppealQueue;
import kz.zholdanym.intake.appeal.DecisionTexts;
import kz.zholdanym.intake.appeal.PageRequest;
import kz.zholdanym.intake.appeal.QueueCounts;
import kz.zholdanym.intake.appeal.QueueFilter;
import kz.zholdanym.intake.appeal.QueueLine;
import kz.zholdanym.intake.office.Office;
import kz.zholdanym.intake.office.OfficeDirectory;
import kz.zholdanym.intake.undelivered.UndeliveredTexts;
import kz.zholdanym.web.assignment.TickedAppeal;
import kz.zholdanym.web.desk.QueuePage.Decision;
import kz.zholdanym.web.desk.QueuePage.Line;
import kz.zholdanym.web.desk.QueuePage.Tab;
import kz.zholdanym.web.identity.Visitor;
import kz.zholdanym.web.language.RequestLanguage;
import kz.zholdanym.web.page.Page;
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
    private RequestLanguage language;

    @Inject
    private InstantSource clock;

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
                tabs(queue.counts(actor)),
                chosen,
                found.items().stream().map(this::line).toList(),
                cursor.isEmpty(),
                found.next()));
    }

    private static List<Tab> tabs(QueueCounts counts) {
        return Arrays.stream(QueueFilter.values())
                .map(filter -> new Tab(filter, counts.of(filter)))
                .toList();
    }

    private Line line(QueueLine line) {
        List<Decision> decisions = line.decisions().stream()
                .map(due -> new Decision(
                        DecisionTexts.reason(due, language.language()), DecisionTexts.remedy(due, language.language())))
                .toList();
        return new Line(
                line.appeal(),
                line.standing(),
                decisions,
                line.undeliveredBy().map(by -> UndeliveredTexts.line(by, clock.instant(), language.language())),
                Optional.of(line).filter(QueueLine::toAssign).map(TickedAppeal::value));
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
