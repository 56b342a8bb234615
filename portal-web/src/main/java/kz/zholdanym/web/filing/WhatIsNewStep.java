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
import java.util.List;
import java.util.UUID;
import kz.zholdanym.intake.appeal.FilingLimits;
import kz.zholdanym.intake.draft.AppealDraftView;
import kz.zholdanym.intake.draft.AppealDrafts;
import kz.zholdanym.intake.repeat.AnsweredBefore;
import kz.zholdanym.intake.repeat.EarlierAppeal;
import kz.zholdanym.web.form.FormErrors;
import kz.zholdanym.web.identity.Visitor;
import kz.zholdanym.web.language.RequestLanguage;
import kz.zholdanym.web.page.Page;

/** What is new: asked only of a person who was answered about something like it, and may be left unanswered. */
@Path("my/drafts/{draft}/what-is-new")
@Controller
@RequestScoped
public class WhatIsNewStep {

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
    public String show(@PathParam("draft") UUID id) {
        AppealDraftView draft = openDraft.get(id);
        List<EarlierAppeal> earlier = earlier(draft);
        return earlier.isEmpty() ? files(id) : show(id, earlier, draft.whatIsNew(), FormErrors.none());
    }

    @POST
    public String explain(@PathParam("draft") UUID id, @FormParam("whatIsNew") @DefaultValue("") String whatIsNew) {
        FormErrors errors =
                FormErrors.ofTrying(() -> drafts.explain(visitor.actor(), id, whatIsNew), language.language());
        return errors.found() ? show(id, earlier(openDraft.get(id)), whatIsNew, errors) : files(id);
    }

    private List<EarlierAppeal> earlier(AppealDraftView draft) {
        return answeredBefore.like(
                visitor.actor(), draft.matter().subject(), draft.matter().text());
    }

    private String show(UUID draft, List<EarlierAppeal> earlier, String typed, FormErrors errors) {
        return page.show(new WhatIsNewPage(draft, earlier, typed, FilingLimits.WHAT_IS_NEW, errors));
    }

    private static String files(UUID draft) {
        return "redirect:my/drafts/" + draft + "/files";
    }
}
