package kz.zholdanym.web.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.zholdanym.intake.access.Actor;
import kz.zholdanym.intake.appeal.AppealDesk;
import kz.zholdanym.intake.appeal.AppealDetails;
import kz.zholdanym.intake.appeal.ExportedAppeals;
import kz.zholdanym.intake.courtfile.CourtFileOrder;
import kz.zholdanym.intake.courtfile.CourtFiles;
import kz.zholdanym.intake.courtfile.GivenCourtFile;
import kz.zholdanym.law.language.Language;
import kz.zholdanym.web.form.FormErrors;
import kz.zholdanym.web.identity.Visitor;
import kz.zholdanym.web.language.RequestLanguage;
import kz.zholdanym.web.page.Page;

/** The order of a court file: why it is handed out, in which language; then a last look. */
@Path("desk/appeals/{id}/court-file")
@Controller
@RequestScoped
public class CourtFileOrdering {

    @Inject
    private AppealDesk desk;

    @Inject
    private CourtFiles courtFiles;

    @Inject
    private Visitor visitor;

    @Inject
    private RequestLanguage language;

    @Inject
    private Page page;

    @GET
    public String show(@PathParam("id") UUID id) {
        courtFiles.require(visitor.actor(), id);
        String ofCase = desk.get(visitor.actor(), id).appeal().language().code();
        return show(id, new CourtFileOrder("", Optional.of(ofCase), false), FormErrors.none());
    }

    @POST
    public String check(@PathParam("id") UUID id, @BeanParam CourtFileForm form) {
        CourtFileOrder order = form.order();
        FormErrors errors =
                FormErrors.ofTrying(() -> courtFiles.check(visitor.actor(), id, order), language.language());
        if (errors.found()) {
            return show(id, order, errors);
        }
        return page.show(new CourtFileCheckPage(
                id,
                desk.get(visitor.actor(), id).appeal().number(),
                order.reason().strip(),
                order.language().flatMap(Language::ofCode).orElseThrow(),
                order.identified()));
    }

    private String show(UUID id, CourtFileOrder order, FormErrors errors) {
        Actor actor = visitor.actor();
        List<GivenCourtFile> given = courtFiles.given(actor, id);
        AppealDetails appeal = desk.get(actor, id).appeal();
        return page.show(new CourtFilePage(
                id,
                appeal.number(),
                order.reason(),
                CourtFiles.LANGUAGES,
                order.language().orElse(""),
                order.identified(),
                courtFiles.permitted(actor, id, true),
                ExportedAppeals.DISCLOSURE,
                given,
                errors));
    }
}
