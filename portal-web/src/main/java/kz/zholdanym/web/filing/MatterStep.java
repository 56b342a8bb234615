package kz.zholdanym.web.filing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import kz.zholdanym.intake.appeal.AppealGround;
import kz.zholdanym.intake.appeal.AppealKind;
import kz.zholdanym.intake.appeal.FilingLimits;
import kz.zholdanym.intake.draft.AppealDrafts;
import kz.zholdanym.intake.draft.DraftMatter;
import kz.zholdanym.intake.repeat.AnsweredBefore;
import kz.zholdanym.web.form.FormErrors;
import kz.zholdanym.web.identity.Visitor;
import kz.zholdanym.web.language.RequestLanguage;
import kz.zholdanym.web.page.Page;

/** What: kind, language, ground, subject, text. */
@Path("my/drafts/{draft}/matter")
@Controller
@RequestScoped
public class MatterStep {

    @Inject
    private OpenDraft openDraft;

    @Inject
    private AppealDrafts drafts;

    @Inject
    private AnsweredBefore answeredBefore;

    @Inject
    private Visitor visitor;

    @Inject
    private RequestLanguage language;

    @Inject
    private Page page;

    @GET
    public String show(@PathParam("draft") UUID draft) {
        return show(draft, openDraft.get(draft).matter(), FormErrors.none());
    }

    @POST
    public String describe(
            @PathParam("draft") UUID draft,
            @FormParam("kind") @DefaultValue("") String kind,
            @FormParam("language") @DefaultValue("") String written,
            @FormParam("ground") @DefaultValue("") String ground,
            @FormParam("subject") @DefaultValue("") String subject,
            @FormParam("text") @DefaultValue("") String text) {
        DraftMatter matter = new DraftMatter(kind, written, ground, subject, text);
        FormErrors errors =
                FormErrors.ofTrying(() -> drafts.describe(visitor.actor(), draft, matter), language.language());
        if (errors.found()) {
            return show(draft, matter, errors);
        }
        boolean answered = !answeredBefore.like(visitor.actor(), subject, text).isEmpty();
        return "redirect:my/drafts/" + draft + (answered ? "/what-is-new" : "/files");
    }

    private String show(UUID draft, DraftMatter typed, FormErrors errors) {
        List<AppealGround> grounds = Arrays.stream(AppealGround.values())
                .filter(AppealGround::citizenMayChoose)
                .toList();
        return page.show(
                new MatterPage(draft, typed, List.of(AppealKind.values()), grounds, FilingLimits.TEXT, errors));
    }
}
