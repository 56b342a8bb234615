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
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.zholdanym.intake.draft.AppealDrafts;
import kz.zholdanym.intake.draft.DraftContacts;
import kz.zholdanym.notifications.channel.ChannelKind;
import kz.zholdanym.web.form.FormErrors;
import kz.zholdanym.web.identity.Visitor;
import kz.zholdanym.web.language.RequestLanguage;
import kz.zholdanym.web.page.Page;

/** How the applicant wants to be told. */
@Path("my/drafts/{draft}/contacts")
@Controller
@RequestScoped
public class ContactsStep {

    @Inject
    private OpenDraft openDraft;

    @Inject
    private AppealDrafts drafts;

    @Inject
    private Visitor visitor;

    @Inject
    private RequestLanguage language;

    @Inject
    private Page page;

    @GET
    public String show(@PathParam("draft") UUID draft) {
        return show(draft, openDraft.get(draft).contacts(), FormErrors.none());
    }

    @POST
    public String contactBy(
            @PathParam("draft") UUID draft,
            @FormParam("address") @DefaultValue("") String address,
            @FormParam("email") @DefaultValue("") String email,
            @FormParam("phone") @DefaultValue("") String phone,
            @FormParam("channels") Set<String> channels) {
        DraftContacts contacts = new DraftContacts(address, email, phone, channels);
        FormErrors errors =
                FormErrors.ofTrying(() -> drafts.contactBy(visitor.actor(), draft, contacts), language.language());
        return errors.found() ? show(draft, contacts, errors) : "redirect:my/drafts/" + draft + "/review";
    }

    private String show(UUID draft, DraftContacts typed, FormErrors errors) {
        return page.show(new ContactsPage(draft, typed, ChannelKind.choices(), ticked(typed), errors));
    }

    /** Before the first answer every channel is ticked, as filing itself takes no choice for every choice. */
    private static Set<String> ticked(DraftContacts typed) {
        return typed.channels().isEmpty()
                ? ChannelKind.choices().stream().map(Enum::name).collect(Collectors.toUnmodifiableSet())
                : typed.channels();
    }
}
