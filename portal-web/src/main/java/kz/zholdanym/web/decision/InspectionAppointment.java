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
import java.util.UUID;
import kz.zholdanym.intake.appeal.AppealDesk;
import kz.zholdanym.intake.appeal.AppealEvent;
import kz.zholdanym.intake.appeal.DeskAppeal;
import kz.zholdanym.intake.decision.InspectionGround;
import kz.zholdanym.intake.inspection.AppointInspection;
import kz.zholdanym.intake.inspection.InspectionOrder;
import kz.zholdanym.web.decision.InspectionPage.GroundOption;
import kz.zholdanym.web.desk.CaseForDecision;
import kz.zholdanym.web.form.FormErrors;
import kz.zholdanym.web.form.TypedDay;
import kz.zholdanym.web.identity.Visitor;
import kz.zholdanym.web.language.RequestLanguage;
import kz.zholdanym.web.page.Page;

/** The head of the office appoints an inspection and sends the interim reply: article 24(4), second part. */
@Path("desk/appeals/{id}/inspection")
@Controller
@RequestScoped
public class InspectionAppointment {

    @Inject
    private AppointInspection inspection;

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
        DeskAppeal found = cases.get(id, AppealEvent.APPOINT_INSPECTION);
        TypedDay none = new TypedDay("");
        return show(
                found,
                found.appeal().version(),
                new InspectionPage.Typed("", "", none, "", "", "", none, ""),
                FormErrors.none());
    }

    @POST
    public String appoint(
            @PathParam("id") UUID id,
            @FormParam("version") long version,
            @FormParam("grounds") @DefaultValue("") String grounds,
            @FormParam("resolution") @DefaultValue("") String resolution,
            @FormParam("resolvedOn") @DefaultValue("") String resolvedOn,
            @FormParam("registration") @DefaultValue("") String registration,
            @FormParam("approval") @DefaultValue("") String approval,
            @FormParam("subjectMatter") @DefaultValue("") String subjectMatter,
            @FormParam("startsOn") @DefaultValue("") String startsOn,
            @FormParam("reply") @DefaultValue("") String reply) {
        var typed = new InspectionPage.Typed(
                grounds,
                resolution,
                new TypedDay(resolvedOn),
                registration,
                approval,
                subjectMatter,
                new TypedDay(startsOn),
                reply);
        FormErrors errors = FormErrors.ofTrying(
                () -> inspection.appoint(visitor.actor(), id, version, order(typed)), language.language());
        return errors.found()
                ? show(desk.get(visitor.actor(), id), version, typed, errors)
                : "redirect:desk/appeals/" + id;
    }

    private static InspectionOrder order(InspectionPage.Typed typed) {
        return new InspectionOrder(
                Named.of(InspectionGround.class, typed.grounds()),
                typed.resolution(),
                typed.resolvedOn().iso(),
                typed.registration(),
                typed.approval(),
                typed.subjectMatter(),
                typed.startsOn().iso(),
                typed.reply());
    }

    private String show(DeskAppeal found, long version, InspectionPage.Typed typed, FormErrors errors) {
        return page.show(new InspectionPage(
                CaseHead.of(found, version, AppealEvent.APPOINT_INSPECTION),
                found.confirmedGround(),
                inspection.grounds(visitor.actor(), found.appeal().id()).stream()
                        .map(ground -> new GroundOption(ground, ground.article()))
                        .toList(),
                typed,
                errors));
    }
}
