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
        return show(
                new ReadingsProposal(ReadingQuestion.values(calendar.current().readings()), NO_TEXT),
                FormErrors.none());
    }

    @POST
    public String decide(@BeanParam ReadingsForm form) {
        Actor actor = visitor.actor();
        ReadingsProposal proposal = form.proposal();
        if (form.change()) {
            return show(proposal, FormErrors.none());
        }
        if (form.publish()) {
            FormErrors errors = FormErrors.ofTrying(
                    () -> publishReadings.publish(actor, proposal, form.basis()), language.language());
            return errors.found() ? show(proposal, errors) : "redirect:admin?published=" + (form.basis() + 1);
        }
        return FormErrors.answering(
                () -> preview(publishReadings.preview(actor, proposal), proposal),
                errors -> show(proposal, errors),
                language.language());
    }

    private String preview(ReadingsPreview preview, ReadingsProposal proposal) {
        return page.show(new ReadingsPreviewPage(preview, ReadingQuestion.changes(preview), proposal));
    }

    private String show(ReadingsProposal proposal, FormErrors errors) {
        return page.show(new ReadingsEditingPage(ReadingQuestion.all(proposal.values()), proposal.reason(), errors));
    }
}
