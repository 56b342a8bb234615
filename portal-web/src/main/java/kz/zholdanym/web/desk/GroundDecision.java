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
import java.util.Arrays;
import java.util.Optional;
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
        String declared = found.declaredGround().map(Enum::name).orElse("");
        return show(found, found.appeal().version(), declared, "", FormErrors.none());
    }

    @POST
    public String confirm(
            @PathParam("id") UUID id,
            @FormParam("version") long version,
            @FormParam("ground") @DefaultValue("") String ground,
            @FormParam("reason") @DefaultValue("") String reason) {
        FormErrors errors = ground(ground)
                .map(known -> FormErrors.ofTrying(
                        () -> desk.confirmGround(visitor.actor(), id, version, known, Optional.of(reason)),
                        language.language()))
                .orElseGet(this::missing);
        return errors.found()
                ? show(desk.get(visitor.actor(), id), version, ground, reason, errors)
                : "redirect:desk/appeals/" + id;
    }

    private FormErrors missing() {
        return FormErrors.of("ground", PageTexts.MESSAGES.text(language.language(), "desk.ground.missing"));
    }

    private String show(DeskAppeal found, long version, String chosen, String reason, FormErrors errors) {
        return page.show(new GroundPage(
                found.appeal().id(),
                found.appeal().number(),
                version,
                found.declaredGround(),
                Arrays.stream(AppealGround.values())
                        .map(ground -> new GroundOption(ground, ground.article()))
                        .toList(),
                chosen,
                reason,
                errors));
    }

    private static Optional<AppealGround> ground(String name) {
        return Arrays.stream(AppealGround.values())
                .filter(ground -> ground.name().equals(name))
                .findFirst();
    }
}
