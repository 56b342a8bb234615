package kz.zholdanym.web.post;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.Arrays;
import java.util.UUID;
import kz.zholdanym.intake.access.Actor;
import kz.zholdanym.intake.errand.DeskErrand;
import kz.zholdanym.intake.errand.PostDesk;
import kz.zholdanym.intake.errand.WriteDownErrand;
import kz.zholdanym.intake.refusal.Refusal;
import kz.zholdanym.intake.refusal.RefusalException;
import kz.zholdanym.notifications.errand.EntryKind;
import kz.zholdanym.notifications.errand.Errand;
import kz.zholdanym.notifications.errand.ErrandEntry;
import kz.zholdanym.web.form.FormErrors;
import kz.zholdanym.web.identity.Visitor;
import kz.zholdanym.web.language.RequestLanguage;
import kz.zholdanym.web.page.Page;

/** Something that was done is written down, or a letter is made. */
@Path("desk/post/{errand}/entry")
@Controller
@RequestScoped
public class EntryWriting {

    @Inject
    private PostDesk desk;

    @Inject
    private WriteDownErrand writing;

    @Inject
    private Visitor visitor;

    @Inject
    private RequestLanguage language;

    @Inject
    private Page page;

    /**
     * @param kind name of an {@link EntryKind}
     * @param correct {@code yes} where it mends what was written before
     */
    @GET
    public String show(
            @PathParam("errand") UUID id,
            @QueryParam("kind") @DefaultValue("") String kind,
            @QueryParam("correct") @DefaultValue("") String correct) {
        DeskErrand found = desk.get(visitor.actor(), id);
        EntryKind asked = kind(kind);
        boolean correcting = correct.equals("yes");
        if (!found.writable()) {
            throw new RefusalException(new Refusal.NotPermitted("SEND_BY_HAND"));
        }
        found.errand().refusal(asked, correcting).ifPresent(why -> {
            throw new RefusalException(new Refusal.NotPossibleNow(
                    "ERRAND_" + why, found.errand().channel().name()));
        });
        EntryForm form =
                EntryForm.of(found.errand(), found.wording(), found.answer().isPresent());
        if (correcting) {
            fill(form, found.errand(), asked);
        }
        return show(found, asked, correcting, form, FormErrors.none());
    }

    @POST
    public String write(@PathParam("errand") UUID id, @BeanParam EntryForm form) {
        Actor actor = visitor.actor();
        EntryKind kind = kind(form.kind);
        FormErrors errors =
                FormErrors.ofTrying(() -> writing.write(actor, id, kind, form.toInput()), language.language());
        return errors.found()
                ? show(desk.get(actor, id), kind, form.correcting(), form, errors)
                : "redirect:desk/post/" + id;
    }

    private String show(DeskErrand found, EntryKind kind, boolean correcting, EntryForm form, FormErrors errors) {
        return page.show(new EntryPage(
                found.errand().stepId(),
                found.errand().number(),
                found.errand().channel(),
                kind,
                correcting,
                found.answer().isPresent(),
                form.typed(),
                errors));
    }

    /** What was written last, to be mended. */
    private static void fill(EntryForm form, Errand errand, EntryKind kind) {
        errand.last(kind).ifPresent((ErrandEntry last) -> {
            form.on = last.on().map(Object::toString).orElse("");
            form.time = last.at().map(Object::toString).orElse("");
            form.reference = last.reference().orElse("");
            form.person = last.person().orElse("");
            form.relation = last.relation().orElse("");
            form.phone = last.phone().map(phone -> phone.value()).orElse(form.phone);
            form.text = last.text().orElse(form.text);
            form.reason = last.reason().orElse("");
        });
    }

    /** @throws RefusalException for what this page does not write down */
    private static EntryKind kind(String name) {
        return Arrays.stream(EntryKind.values())
                .filter(kind -> kind.name().equals(name))
                .filter(kind -> kind != EntryKind.ORDERED && kind != EntryKind.RECEIPT)
                .findFirst()
                .orElseThrow(RefusalException::notFound);
    }
}
