package kz.zholdanym.web.desk;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.zholdanym.intake.answer.AnswerView;
import kz.zholdanym.intake.appeal.AppealDetails;
import kz.zholdanym.intake.appeal.AppealEvent;
import kz.zholdanym.intake.appeal.AppealGround;
import kz.zholdanym.intake.appeal.AppealGroup;
import kz.zholdanym.intake.appeal.ConfirmedGrounds;
import kz.zholdanym.intake.repeat.EarlierAppeal;
import kz.zholdanym.intake.term.TermStanding;
import kz.zholdanym.web.decided.DecisionLine;
import kz.zholdanym.web.page.PageView;
import kz.zholdanym.web.term.TermView;
import kz.zholdanym.web.timeline.TimelineLine;

/**
 * A case as staff see it.
 *
 * @param handler name of the prosecutor in charge
 * @param possible what this employee may do with it now
 * @param answer in work or sent
 * @param approvalAwaited whether the answer waits for the head of the office
 * @param undelivered notices that endanger a term because they have not been delivered
 * @param toExport whether this employee may take all of it out as one file
 * @param earlier answered appeals of the same applicant that it is like
 * @param group the appeals that it belongs with
 * @param decisions besides the answer, oldest first
 */
public record CasePage(
        AppealDetails appeal,
        ApplicantCard applicant,
        Optional<AppealGround> declaredGround,
        Optional<ConfirmedGrounds> confirmedGrounds,
        Optional<String> handler,
        Set<AppealEvent> possible,
        Optional<AnswerView> answer,
        boolean approvalAwaited,
        TermView term,
        TermStanding standing,
        AppealGroup group,
        List<DecisionLine> decisions,
        List<TimelineLine> timeline,
        List<Undelivered> undelivered,
        boolean toExport,
        List<EarlierAppeal> earlier)
        implements PageView {

    @Override
    public String template() {
        return "desk/case";
    }

    public boolean groundToConfirm() {
        return possible.contains(AppealEvent.CONFIRM_GROUND);
    }

    public boolean toAssign() {
        return possible.contains(AppealEvent.ASSIGN);
    }

    public boolean toAnswer() {
        return possible.contains(AppealEvent.SEND_ANSWER) || possible.contains(AppealEvent.SUBMIT_ANSWER);
    }

    public boolean toApprove() {
        return possible.contains(AppealEvent.APPROVE_ANSWER);
    }

    /** A notice that endangers a term, and what to do about it, in words. */
    public record Undelivered(String text, String remedy) {}

    /** What else this employee may decide now. */
    public List<FurtherDecision> further() {
        return FurtherDecision.of(possible);
    }
}
