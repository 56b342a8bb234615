package kz.zholdanym.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import kz.zholdanym.intake.access.Actor;
import kz.zholdanym.intake.publication.CalendarProposal;
import kz.zholdanym.intake.publication.ProposedDay;
import kz.zholdanym.intake.publication.ProposedText;
import kz.zholdanym.intake.publication.PublishCalendar;
import kz.zholdanym.intake.term.OfficialCalendar;
import kz.zholdanym.law.calendar.CalendarDay;
import kz.zholdanym.web.form.FormErrors;
import kz.zholdanym.web.identity.Visitor;
import kz.zholdanym.web.language.RequestLanguage;
import kz.zholdanym.web.page.Page;

/** The next edition of a year's calendar: written, looked at, published. The form carries everything between the pages. */
@Path("admin/calendar/{year}")
@Controller
@RequestScoped
public class CalendarEditing {

    private static final int EMPTY_ROWS = 3;
    private static final ProposedText NO_TEXT = new ProposedText("", "", "");
    private static final ProposedDay NO_DAY = new ProposedDay("", "", NO_TEXT, NO_TEXT);

    @Inject
    private PublishCalendar publishCalendar;

    @Inject
    private OfficialCalendar calendar;

    @Inject
    private Visitor visitor;

    @Inject
    private RequestLanguage language;

    @Inject
    private Page page;

    @GET
    public String show(@PathParam("year") int year) {
        List<ProposedDay> days = publishCalendar.draft(visitor.actor(), year).days().stream()
                .map(ProposedDay::of)
                .toList();
        return show(new CalendarProposal(year, days, NO_TEXT), FormErrors.none());
    }

    @POST
    public String decide(@PathParam("year") int year, @BeanParam CalendarForm form) {
        Actor actor = visitor.actor();
        CalendarProposal proposal = form.proposal(year);
        if (form.change()) {
            return show(proposal, FormErrors.none());
        }
        if (form.publish()) {
            return publish(actor, proposal, form.basis());
        }
        return FormErrors.answering(
                () -> page.show(new CalendarPreviewPage(publishCalendar.preview(actor, proposal), proposal)),
                errors -> show(proposal, errors),
                language.language());
    }

    private String publish(Actor actor, CalendarProposal proposal, long basis) {
        FormErrors errors =
                FormErrors.ofTrying(() -> publishCalendar.publish(actor, proposal, basis), language.language());
        return errors.found() ? show(proposal, errors) : "redirect:admin?published=" + (basis + 1);
    }

    private String show(CalendarProposal proposal, FormErrors errors) {
        List<ProposedDay> rows = new ArrayList<>(proposal.days());
        rows.removeIf(NO_DAY::equals);
        for (int row = 0; row < EMPTY_ROWS; row++) {
            rows.add(NO_DAY);
        }
        boolean published = calendar.workingDays().publishedYears().contains(proposal.year());
        return page.show(new CalendarEditingPage(
                Integer.toString(proposal.year()),
                published,
                Arrays.asList(CalendarDay.Kind.values()),
                DayRow.of(rows, errors),
                proposal.reason(),
                errors));
    }
}
