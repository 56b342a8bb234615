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
import kz.zholdanym.intake.draft.AppealDrafts;
import kz.zholdanym.intake.refusal.FieldError;
import kz.zholdanym.web.form.FormErrors;
import kz.zholdanym.web.identity.Visitor;
import kz.zholdanym.web.language.RequestLanguage;
import kz.zholdanym.web.page.Page;

/** Where: the region, or an office for the whole country. */
@Path("my/drafts/{draft}/region")
@Controller
@RequestScoped
public class RegionStep {

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

    @GET
    public String show(@PathParam("draft") UUID draft) {
        return show(draft, openDraft.get(draft).region(), FormErrors.none());
    }

    @POST
    public String choose(@PathParam("draft") UUID draft, @FormParam("region") @DefaultValue("") String region) {
        openDraft.get(draft);
        if (choice.region(region).isEmpty()) {
            FieldError missing = FieldError.of("region", "region.missing");
            return show(draft, region, FormErrors.of(List.of(missing), language.language()));
        }
        if (choice.districtsOf(region).isEmpty()) {
            drafts.addressTo(visitor.actor(), draft, region);
            return "redirect:my/drafts/" + draft + "/matter";
        }
        return "redirect:my/drafts/" + draft + "/office?region=" + region;
    }

    private String show(UUID draft, String chosen, FormErrors errors) {
        return page.show(new RegionPage(draft, choice.regions(), choice.central(), chosen, errors));
    }
}
