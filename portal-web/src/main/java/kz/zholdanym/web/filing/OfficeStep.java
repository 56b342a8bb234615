package kz.zholdanym.web.filing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import kz.zholdanym.intake.draft.AppealDraftView;
import kz.zholdanym.intake.draft.AppealDrafts;
import kz.zholdanym.web.form.FormErrors;
import kz.zholdanym.web.form.Option;
import kz.zholdanym.web.identity.Visitor;
import kz.zholdanym.web.language.RequestLanguage;
import kz.zholdanym.web.page.Page;

/** Where: the office within the region. */
@Path("my/drafts/{draft}/office")
@Controller
@RequestScoped
public class OfficeStep {

    @Inject
    private OpenDraft openDraft;

    @Inject
    private AppealDrafts drafts;

    @Inject
    private OfficeChoice choice;

    @Inject
    private Visitor visitor;

    @Inject
    private RequestLanguage language;

    @Inject
    private Page page;

    /** @param region the one chosen on the page before; the draft's when empty; asked again when it is none */
    @GET
    public String show(@PathParam("draft") UUID draft, @QueryParam("region") @DefaultValue("") String region) {
        AppealDraftView kept = openDraft.get(draft);
        String asked = region.isEmpty() ? kept.region() : region;
        return choice.region(asked)
                .filter(regional -> !choice.districtsOf(regional.value()).isEmpty())
                .map(regional -> show(draft, regional, kept.office(), FormErrors.none()))
                .orElse("redirect:my/drafts/" + draft + "/region");
    }

    @POST
    public String choose(
            @PathParam("draft") UUID draft,
            @QueryParam("region") @DefaultValue("") String region,
            @FormParam("office") @DefaultValue("") String office) {
        openDraft.get(draft);
        Option regional = choice.region(region).orElseThrow(NotFoundException::new);
        FormErrors errors =
                FormErrors.ofTrying(() -> drafts.addressTo(visitor.actor(), draft, office), language.language());
        return errors.found() ? show(draft, regional, office, errors) : "redirect:my/drafts/" + draft + "/matter";
    }

    private String show(UUID draft, Option regional, String chosen, FormErrors errors) {
        return page.show(new OfficePage(draft, regional, choice.districtsOf(regional.value()), chosen, errors));
    }
}
