package kz.zholdanym.web.calendar;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import kz.zholdanym.intake.term.CurrentDay;
import kz.zholdanym.intake.term.OfficialCalendar;
import kz.zholdanym.law.calendar.WorkingCalendar;
import kz.zholdanym.web.page.Page;
import kz.zholdanym.web.page.PageView;

/** Shows which days are off, and by which act, so that everyone can check a term. */
@Path("calendar")
@Controller
@RequestScoped
public class Calendar {

    @Inject
    private OfficialCalendar calendar;

    @Inject
    private CurrentDay day;

    @Inject
    private Page page;

    @GET
    public String thisYear() {
        return "redirect:calendar/" + day.today().date().getYear();
    }

    @GET
    @Path("{year}")
    public Response year(@PathParam("year") int year) {
        WorkingCalendar days = calendar.workingDays();
        return days.publishedYears().contains(year)
                ? answer(200, CalendarPage.of(days, year))
                : answer(404, new UnpublishedYearPage(year, List.copyOf(days.publishedYears())));
    }

    private Response answer(int status, PageView view) {
        return Response.status(status).entity(page.show(view)).build();
    }
}
