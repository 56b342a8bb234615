package kz.zholdanym.web.decision;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import kz.zholdanym.intake.appeal.AppealDesk;
import kz.zholdanym.intake.appeal.AppealEvent;
import kz.zholdanym.intake.appeal.DeskAppeal;
import kz.zholdanym.intake.forwarding.RerouteAppeal;
import kz.zholdanym.intake.office.Office;
import kz.zholdanym.intake.office.OfficeDirectory;
import kz.zholdanym.web.decision.ReroutingPage.OfficeOption;
import kz.zholdanym.web.desk.CaseForDecision;
import kz.zholdanym.web.form.FormErrors;
import kz.zholdanym.web.identity.Visitor;
import kz.zholdanym.web.language.RequestLanguage;
import kz.zholdanym.web.page.Page;

/** An appeal is passed on to another office of the prosecution, while its clock goes on: article 5(1). */
@Path("desk/appeals/{id}/rerouting")
@Controller
@RequestScoped
public class Rerouting {

    private static final int OFFICES = 20;

    @Inject
    private RerouteAppeal rerouting;

    @Inject
    private OfficeDirectory offices;

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

    /** @param search words of the name of an office */
    @GET
    public String show(@PathParam("id") UUID id, @QueryParam("search") @DefaultValue("") String search) {
        DeskAppeal found = cases.get(id, AppealEvent.REROUTE);
        return show(found, found.appeal().version(), search, "", "", FormErrors.none());
    }

    @POST
    public String reroute(
            @PathParam("id") UUID id,
            @FormParam("version") long version,
            @FormParam("search") @DefaultValue("") String search,
            @FormParam("office") @DefaultValue("") String office,
            @FormParam("reasons") @DefaultValue("") String reasons) {
        FormErrors errors = FormErrors.ofTrying(
                () -> rerouting.reroute(visitor.actor(), id, version, office, reasons), language.language());
        // it is no case of this office any more
        return errors.found()
                ? show(desk.get(visitor.actor(), id), version, search, office, reasons, errors)
                : "redirect:desk";
    }

    private String show(
            DeskAppeal found, long version, String search, String office, String reasons, FormErrors errors) {
        List<OfficeOption> options = search.isBlank()
                ? List.of()
                : offices.search(search, OFFICES).stream()
                        .filter(Office::takesAppeals)
                        .filter(option ->
                                !option.code().equals(found.appeal().office().code()))
                        .map(option -> new OfficeOption(option.code(), option.name()))
                        .toList();
        return page.show(new ReroutingPage(
                CaseHead.of(found, version, AppealEvent.REROUTE),
                found.appeal().dueOn(),
                search,
                options,
                office,
                reasons,
                errors));
    }
}
