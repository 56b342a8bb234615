package kz.zholdanym.web.decision;

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
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import kz.zholdanym.intake.appeal.AppealDesk;
import kz.zholdanym.intake.appeal.AppealEvent;
import kz.zholdanym.intake.appeal.DeskAppeal;
import kz.zholdanym.intake.termination.TerminateConsideration;
import kz.zholdanym.web.desk.CaseForDecision;
import kz.zholdanym.web.form.FormErrors;
import kz.zholdanym.web.identity.Visitor;
import kz.zholdanym.web.language.RequestLanguage;
import kz.zholdanym.web.page.Page;

/** The consideration of a repeat appeal is terminated: article 24(8). */
@Path("desk/appeals/{id}/termination")
@Controller
@RequestScoped
public class Termination {

    @Inject
    private TerminateConsideration termination;

    @Inject
    private CaseForDecision cases;

    @Inject
    private AppealDesk desk;

    @Inject
    private Visitor visitor;

    @Inject
    private RequestLanguage language;

    @Inject
    private Page page;

    @GET
    public String show(@PathParam("id") UUID id) {
        DeskAppeal found = cases.get(id, AppealEvent.TERMINATE);
        return show(found, found.appeal().version(), List.of(), "", FormErrors.none());
    }

    @POST
    public String terminate(
            @PathParam("id") UUID id,
            @FormParam("version") long version,
            @FormParam("earlier") List<String> earlier,
            @FormParam("conclusion") @DefaultValue("") String conclusion) {
        FormErrors errors = FormErrors.ofTrying(
                () -> termination.terminate(visitor.actor(), id, version, appeals(earlier), conclusion),
                language.language());
        return errors.found()
                ? show(desk.get(visitor.actor(), id), version, earlier, conclusion, errors)
                : "redirect:desk/appeals/" + id;
    }

    private String show(DeskAppeal found, long version, List<String> earlier, String conclusion, FormErrors errors) {
        return page.show(new TerminationPage(
                CaseHead.of(found, version, AppealEvent.TERMINATE),
                found.appeal().text(),
                termination.before(visitor.actor(), found.appeal().id()),
                Set.copyOf(earlier),
                conclusion,
                errors));
    }

    /** What is no id cannot have been offered. */
    private static Set<UUID> appeals(List<String> ids) {
        Set<UUID> appeals = new HashSet<>();
        for (String id : ids) {
            try {
                appeals.add(UUID.fromString(id));
            } catch (IllegalArgumentException none) {
                throw new NotFoundException(none);
            }
        }
        return appeals;
    }
}
