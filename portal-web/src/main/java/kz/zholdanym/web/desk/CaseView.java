package kz.zholdanym.web.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import kz.zholdanym.intake.access.Actor;
import kz.zholdanym.intake.answer.AnswerApproval;
import kz.zholdanym.intake.answer.Answers;
import kz.zholdanym.intake.appeal.AppealDesk;
import kz.zholdanym.intake.appeal.AppealDetails;
import kz.zholdanym.intake.appeal.DeskAppeal;
import kz.zholdanym.intake.courtfile.CourtFiles;
import kz.zholdanym.intake.decision.Decisions;
import kz.zholdanym.intake.joinder.JoinAppeals;
import kz.zholdanym.intake.repeat.EarlierAppeals;
import kz.zholdanym.intake.staff.StaffMember;
import kz.zholdanym.intake.undelivered.UndeliveredTexts;
import kz.zholdanym.web.decided.DecisionLine;
import kz.zholdanym.web.identity.Visitor;
import kz.zholdanym.web.language.RequestLanguage;
import kz.zholdanym.web.page.Page;
import kz.zholdanym.web.term.TermView;
import kz.zholdanym.web.timeline.Timelines;

/** One case on the desk. */
@Path("desk/appeals/{id}")
@Controller
@RequestScoped
public class CaseView {

    @Inject
    private AppealDesk desk;

    @Inject
    private Answers answers;

    @Inject
    private AnswerApproval approval;

    @Inject
    private CourtFiles courtFiles;

    @Inject
    private EarlierAppeals earlierAppeals;

    @Inject
    private JoinAppeals joinder;

    @Inject
    private Decisions decisions;

    @Inject
    private Timelines timelines;

    @Inject
    private Visitor visitor;

    @Inject
    private RequestLanguage language;

    @Inject
    private Page page;

    @GET
    public String show(@PathParam("id") UUID id) {
        Actor actor = visitor.actor();
        DeskAppeal found = desk.get(actor, id);
        AppealDetails appeal = found.appeal();
        return page.show(new CasePage(
                appeal,
                ApplicantCard.of(found.applicant()),
                found.declaredGround(),
                found.confirmedGrounds(),
                found.handler().map(StaffMember::name),
                found.possible(),
                answers.current(actor, id),
                approval.awaited(actor, id),
                TermView.of(appeal.term(), language.language()),
                found.standing(),
                joinder.group(actor, id),
                decisions.of(actor, id).stream()
                        .map(decision -> DecisionLine.of(decision, language.language()))
                        .toList(),
                timelines.of(found.timeline()),
                found.undelivered().stream()
                        .map(notice -> new CasePage.Undelivered(
                                UndeliveredTexts.warning(notice, language.language()),
                                UndeliveredTexts.remedy(notice, language.language())))
                        .toList(),
                courtFiles.permitted(actor, id, false),
                earlierAppeals.of(actor, id)));
    }
}
