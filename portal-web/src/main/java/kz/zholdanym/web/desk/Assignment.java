package kz.zholdanym.web.desk;

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
import java.util.Optional;
import java.util.UUID;
import kz.zholdanym.intake.access.Actor;
import kz.zholdanym.intake.appeal.AppealDesk;
import kz.zholdanym.intake.appeal.AppealEvent;
import kz.zholdanym.intake.appeal.DeskAppeal;
import kz.zholdanym.intake.refusal.FieldError;
import kz.zholdanym.intake.staff.StaffMember;
import kz.zholdanym.web.form.FormErrors;
import kz.zholdanym.web.form.Option;
import kz.zholdanym.web.identity.Visitor;
import kz.zholdanym.web.language.RequestLanguage;
import kz.zholdanym.web.page.Page;

/** A prosecutor is put in charge. */
@Path("desk/appeals/{id}/assignment")
@Controller
@RequestScoped
public class Assignment {

    @Inject
    private AppealDesk desk;

    @Inject
    private CaseForDecision cases;

    @Inject
    private Visitor visitor;

    @Inject
    private RequestLanguage language;

    @Inject
    private Page page;

    @GET
    public String show(@PathParam("id") UUID id) {
        DeskAppeal found = cases.get(id, AppealEvent.ASSIGN);
        String handler =
                found.handler().map(StaffMember::assignment).map(UUID::toString).orElse("");
        return show(found, found.appeal().version(), handler, FormErrors.none());
    }

    @POST
    public String assign(
            @PathParam("id") UUID id,
            @FormParam("version") long version,
            @FormParam("handler") @DefaultValue("") String handler) {
        Actor actor = visitor.actor();
        FormErrors errors = assignment(handler)
                .map(chosen -> FormErrors.ofTrying(() -> desk.assign(actor, id, version, chosen), language.language()))
                .orElseGet(
                        () -> FormErrors.of(List.of(FieldError.of("handler", "handler.unknown")), language.language()));
        return errors.found() ? show(desk.get(actor, id), version, handler, errors) : "redirect:desk/appeals/" + id;
    }

    private String show(DeskAppeal found, long version, String chosen, FormErrors errors) {
        UUID id = found.appeal().id();
        List<Option> prosecutors = desk.prosecutors(visitor.actor(), id).stream()
                .map(member -> new Option(member.assignment().toString(), member.name()))
                .toList();
        return page.show(new AssignmentPage(
                id,
                found.appeal().number(),
                version,
                found.handler().map(StaffMember::name),
                prosecutors,
                chosen,
                errors));
    }

    private static Optional<UUID> assignment(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }
}
