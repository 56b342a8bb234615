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
import kz.zholdanym.intake.publication.CalendarDraft;
import kz.zholdanym.intake.publication.CalendarPreview;
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
        CalendarDraft draft = publishCalendar.draft(visitor.actor(), year);
        List<ProposedDay> days = draft.days().stream().map(ProposedDay::of).toList();
        return show(new CalendarProposal(year, days, NO_TEXT), draft.basis(), FormErrors.none());
    }

    @POST
    public String decide(@PathParam("year") int year, @BeanParam CalendarForm form) {
        Actor actor = visitor.actor();
        CalendarProposal proposal = form.proposal(year);
        if (form.change()) {
            return show(proposal, form.basis(), FormErrors.none());
        }
        return Publishing.answering(
                () -> form.publish() ? publish(actor, proposal, form.basis()) : look(actor, proposal, form.basis()),
                errors -> show(proposal, calendar.current().number(), errors),
                "days",
                language.language());
    }

    private String look(Actor actor, CalendarProposal proposal, long seen) {
        CalendarPreview preview = publishCalendar.preview(actor, proposal);
        Publishing.requireSeen(preview.basis(), seen);
        return page.show(new CalendarPreviewPage(preview, proposal));
    }

    private String publish(Actor actor, CalendarProposal proposal, long seen) {
        return "redirect:admin?published="
                + publishCalendar.publish(actor, proposal, seen).number();
    }

    private String show(CalendarProposal proposal, long basis, FormErrors errors) {
        List<ProposedDay> rows = new ArrayList<>(proposal.days());
        for (int row = 0; row < EMPTY_ROWS; row++) {
            rows.add(DayRow.EMPTY);
        }
        boolean published = calendar.workingDays().publishedYears().contains(proposal.year());
        return page.show(new CalendarEditingPage(
                Integer.toString(proposal.year()),
                basis,
                published,
                Arrays.asList(CalendarDay.Kind.values()),
                DayRow.of(rows, errors),
                proposal.reason(),
                errors));
    }
}
