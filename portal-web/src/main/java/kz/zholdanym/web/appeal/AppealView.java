package kz.zholdanym.web.appeal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import kz.zholdanym.intake.access.Actor;
import kz.zholdanym.intake.answer.Answers;
import kz.zholdanym.intake.appeal.AppealCourse;
import kz.zholdanym.intake.appeal.AppealDetails;
import kz.zholdanym.intake.appeal.AppealEvent;
import kz.zholdanym.intake.appeal.AppealGround;
import kz.zholdanym.intake.appeal.AppealTimeline;
import kz.zholdanym.intake.appeal.AppealTransitions;
import kz.zholdanym.intake.appeal.MyAppeals;
import kz.zholdanym.intake.decision.Decision;
import kz.zholdanym.intake.decision.DecisionKind;
import kz.zholdanym.intake.decision.Decisions;
import kz.zholdanym.intake.term.CurrentDay;
import kz.zholdanym.intake.term.Urgency;
import kz.zholdanym.law.term.StatutoryTerms;
import kz.zholdanym.web.decided.DecisionLine;
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
    private Decisions decisions;

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
        AppealTimeline timeline = appeals.timeline(actor, id);
        List<Decision> decided = decisions.of(actor, id);
        return page.show(new AppealPage(
                appeal,
                TermView.of(appeal.term(), language.language()),
                urgency(appeal),
                answers.sent(actor, id),
                decided.stream()
                        .map(decision -> DecisionLine.of(decision, language.language()))
                        .toList(),
                AppealCourse.of(appeal.state(), timeline.entries()),
                withdrawable(appeal, decided),
                timelines.of(timeline),
                appeal.ground().map(AppealGround::article),
                StatutoryTerms.COMPLAINT_FILING.legalBasis(),
                filed != null));
    }

    private static boolean withdrawable(AppealDetails appeal, List<Decision> decided) {
        boolean asked = decided.stream()
                .map(Decision::kind)
                .filter(kind -> kind == DecisionKind.WITHDRAWAL_ASKED || kind == DecisionKind.WITHDRAWAL_DECLINED)
                .reduce((earlier, later) -> later)
                .filter(last -> last == DecisionKind.WITHDRAWAL_ASKED)
                .isPresent();
        return !asked
                && AppealTransitions.find(appeal.state(), AppealEvent.ASK_WITHDRAWAL)
                        .isPresent();
    }

    private Urgency urgency(AppealDetails appeal) {
        return appeal.state().closed()
                ? Urgency.DONE
                : currentDay.today().standing(appeal.dueOn()).urgency();
    }
}
