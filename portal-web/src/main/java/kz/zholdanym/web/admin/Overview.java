package kz.zholdanym.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import kz.zholdanym.intake.publication.Publications;
import kz.zholdanym.intake.term.OfficialCalendar;
import kz.zholdanym.law.calendar.WorkingCalendar;
import kz.zholdanym.web.admin.OverviewPage.YearLine;
import kz.zholdanym.web.identity.Visitor;
import kz.zholdanym.web.page.Page;
import org.jspecify.annotations.Nullable;

/** What an administrator keeps. */
@Path("admin")
@Controller
@RequestScoped
public class Overview {

    @Inject
    private OfficialCalendar calendar;

    @Inject
    private Publications publications;

    @Inject
    private Visitor visitor;

    @Inject
    private Page page;

    /** @param published given after a publication: the number of its basis */
    @GET
    public String show(@QueryParam("published") @Nullable Integer published) {
        WorkingCalendar standing = calendar.workingDays();
        List<YearLine> years = standing.publishedYears().descendingSet().stream()
                .map(year -> new YearLine(
                        Integer.toString(year), standing.edition(year).number(), standing.workingDaysIn(year)))
                .toList();
        String next = Integer.toString(standing.publishedYears().last() + 1);
        return page.show(new OverviewPage(years, next, publications.latest(visitor.actor()), published != null));
    }
}
