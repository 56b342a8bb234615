package kz.zholdanym.web.filing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.UUID;
import kz.zholdanym.intake.access.Actor;
import kz.zholdanym.intake.appeal.FiledAppeal;
import kz.zholdanym.intake.draft.AppealDraftView;
import kz.zholdanym.intake.draft.AppealDrafts;
import kz.zholdanym.intake.refusal.FieldError;
import kz.zholdanym.intake.refusal.RefusalTexts;
import kz.zholdanym.web.filing.ReviewPage.Mistake;
import kz.zholdanym.web.form.Option;
import kz.zholdanym.web.identity.Visitor;
import kz.zholdanym.web.language.RequestLanguage;
import kz.zholdanym.web.page.Page;

/** Check the answers and send. */
@Path("my/drafts/{draft}/review")
@Controller
@RequestScoped
public class ReviewStep {

    @Inject
    private OpenDraft openDraft;

    @Inject
    private AppealDrafts drafts;

    @Inject
    private OfficeChoice offices;

    @Inject
    private Visitor visitor;

    @Inject
    private RequestLanguage language;

    @Inject
    private Page page;

    @GET
    public String show(@PathParam("draft") UUID draft) {
        return show(openDraft.get(draft), List.of());
    }

    @POST
    public String file(@PathParam("draft") UUID draft) {
        Actor actor = visitor.actor();
        // a second click finds the draft filed already, and then its appeal: nothing is left to be wrong
        List<FieldError> errors =
                drafts.get(actor, draft).filed().isPresent() ? List.of() : drafts.errors(actor, draft);
        if (!errors.isEmpty()) {
            return show(openDraft.get(draft), errors);
        }
        FiledAppeal filed = drafts.file(actor, draft);
        return "redirect:my/appeals/" + filed.id() + "?filed=yes";
    }

    private String show(AppealDraftView draft, List<FieldError> errors) {
        Actor actor = visitor.actor();
        return page.show(new ReviewPage(
                draft,
                actor.name(),
                actor.iin().map(iin -> iin.masked()),
                offices.find(draft.office()).map(Option::label),
                errors.stream().map(this::mistake).toList()));
    }

    private Mistake mistake(FieldError error) {
        return new Mistake(step(error.field()), RefusalTexts.sentence(error, language.language()));
    }

    private static String step(String field) {
        return switch (field) {
            case "office" -> "region";
            case "attachments" -> "files";
            case "whatIsNew" -> "what-is-new";
            case "address", "email", "phone", "channels" -> "contacts";
            default -> "matter";
        };
    }
}
