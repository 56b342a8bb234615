package kz.zholdanym.web.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.Arrays;
import java.util.UUID;
import kz.zholdanym.intake.appeal.AppealDesk;
import kz.zholdanym.intake.appeal.AppealEvent;
import kz.zholdanym.intake.appeal.AppealGround;
import kz.zholdanym.intake.appeal.DeskAppeal;
import kz.zholdanym.web.desk.GroundPage.GroundOption;
import kz.zholdanym.web.form.FormErrors;
import kz.zholdanym.web.identity.Visitor;
import kz.zholdanym.web.language.RequestLanguage;
import kz.zholdanym.web.page.Page;
import kz.zholdanym.web.page.PageTexts;

/** A registrar confirms the ground: article 24(1). */
@Path("desk/appeals/{id}/ground")
@Controller
@RequestScoped
public class GroundDecision {

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
        DeskAppeal found = cases.get(id, AppealEvent.CONFIRM_GROUND);
        return show(found, found.appeal().version(), TypedGrounds.declared(found.declaredGround()), FormErrors.none());
    }

    @POST
    public String confirm(@PathParam("id") UUID id, @FormParam("version") long version, @BeanParam TypedGrounds typed) {
        FormErrors errors = typed.choice()
                .map(choice -> FormErrors.ofTrying(
                        () -> desk.confirmGround(visitor.actor(), id, version, choice), language.language()))
                .orElseGet(this::missing);
        return errors.found()
                ? show(desk.get(visitor.actor(), id), version, typed, errors)
                : "redirect:desk/appeals/" + id;
    }

    private FormErrors missing() {
        return FormErrors.of("ground", PageTexts.MESSAGES.text(language.language(), "desk.ground.missing"));
    }

    private String show(DeskAppeal found, long version, TypedGrounds typed, FormErrors errors) {
        return page.show(new GroundPage(
                found.appeal().id(),
                found.appeal().number(),
                version,
                found.declaredGround(),
                Arrays.stream(AppealGround.values())
                        .map(ground -> new GroundOption(ground, ground.article()))
                        .toList(),
                typed,
                errors));
    }
}
