package kz.zholdanym.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import kz.zholdanym.intake.access.Actor;
import kz.zholdanym.intake.publication.ProposedText;
import kz.zholdanym.intake.publication.PublishReadings;
import kz.zholdanym.intake.publication.ReadingsPreview;
import kz.zholdanym.intake.publication.ReadingsProposal;
import kz.zholdanym.intake.term.OfficialCalendar;
import kz.zholdanym.intake.term.TermBasis;
import kz.zholdanym.web.form.FormErrors;
import kz.zholdanym.web.identity.Visitor;
import kz.zholdanym.web.language.RequestLanguage;
import kz.zholdanym.web.page.Page;

/** How what the law leaves open is read: chosen, looked at, published. */
@Path("admin/readings")
@Controller
@RequestScoped
public class ReadingsEditing {

    private static final ProposedText NO_TEXT = new ProposedText("", "", "");

    @Inject
    private PublishReadings publishReadings;

    @Inject
    private OfficialCalendar calendar;

    @Inject
    private Visitor visitor;

    @Inject
    private RequestLanguage language;

    @Inject
    private Page page;

    @GET
    public String show() {
        TermBasis standing = calendar.current();
        ReadingsProposal proposal = new ReadingsProposal(ReadingQuestion.values(standing.readings()), NO_TEXT);
        return show(proposal, standing.number(), FormErrors.none());
    }

    @POST
    public String decide(@BeanParam ReadingsForm form) {
        Actor actor = visitor.actor();
        ReadingsProposal proposal = form.proposal();
        if (form.change()) {
            return show(proposal, form.basis(), FormErrors.none());
        }
        return Publishing.answering(
                () -> form.publish() ? publish(actor, proposal, form.basis()) : look(actor, proposal, form.basis()),
                errors -> show(proposal, calendar.current().number(), errors),
                "dayOfEvent",
                language.language());
    }

    private String look(Actor actor, ReadingsProposal proposal, long seen) {
        ReadingsPreview preview = publishReadings.preview(actor, proposal);
        Publishing.requireSeen(preview.basis(), seen);
        return page.show(new ReadingsPreviewPage(preview, ReadingQuestion.changes(preview), proposal));
    }

    private String publish(Actor actor, ReadingsProposal proposal, long seen) {
        return "redirect:admin?published="
                + publishReadings.publish(actor, proposal, seen).number();
    }

    private String show(ReadingsProposal proposal, long basis, FormErrors errors) {
        return page.show(
                new ReadingsEditingPage(ReadingQuestion.all(proposal.values()), basis, proposal.reason(), errors));
    }
}
