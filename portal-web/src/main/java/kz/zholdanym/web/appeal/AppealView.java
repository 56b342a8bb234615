package kz.zholdanym.web.appeal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import kz.zholdanym.intake.access.Actor;
import kz.zholdanym.intake.answer.Answers;
import kz.zholdanym.intake.appeal.AppealDetails;
import kz.zholdanym.intake.appeal.AppealGround;
import kz.zholdanym.intake.appeal.MyAppeals;
import kz.zholdanym.intake.term.CurrentDay;
import kz.zholdanym.intake.term.Urgency;
import kz.zholdanym.law.term.StatutoryTerms;
import kz.zholdanym.web.identity.Visitor;
import kz.zholdanym.web.language.RequestLanguage;
import kz.zholdanym.web.page.Page;
import kz.zholdanym.web.term.TermView;
import kz.zholdanym.web.timeline.Timelines;
import org.jspecify.annotations.Nullable;

/** One of the applicant's own appeals. */
@Path("my/appeals/{id}")
@Controller
@RequestScoped
public class AppealView {

    @Inject
    private MyAppeals appeals;

    @Inject
    private Answers answers;

    @Inject
    private Timelines timelines;

    @Inject
    private Visitor visitor;

    @Inject
    private RequestLanguage language;

    @Inject
    private CurrentDay currentDay;

    @Inject
    private Page page;

    /** @param filed given by the last step of filing */
    @GET
    public String show(@PathParam("id") UUID id, @QueryParam("filed") @Nullable String filed) {
        Actor actor = visitor.actor();
        AppealDetails appeal = appeals.get(actor, id);
        return page.show(new AppealPage(
                appeal,
                TermView.of(appeal.term(), language.language()),
                urgency(appeal),
                answers.sent(actor, id),
                timelines.of(appeals.timeline(actor, id)),
                appeal.ground().map(AppealGround::article),
                StatutoryTerms.COMPLAINT_FILING.legalBasis(),
                filed != null));
    }

    private Urgency urgency(AppealDetails appeal) {
        return appeal.state().closed()
                ? Urgency.DONE
                : currentDay.today().standing(appeal.dueOn()).urgency();
    }
}
