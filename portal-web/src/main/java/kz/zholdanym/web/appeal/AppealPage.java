package kz.zholdanym.web.appeal;

import java.util.List;
import java.util.Optional;
import kz.zholdanym.intake.answer.SentAnswer;
import kz.zholdanym.intake.appeal.AppealCourse;
import kz.zholdanym.intake.appeal.AppealDetails;
import kz.zholdanym.intake.term.Urgency;
import kz.zholdanym.law.statute.LegalReference;
import kz.zholdanym.web.decided.DecisionLine;
import kz.zholdanym.web.page.PageView;
import kz.zholdanym.web.term.TermView;
import kz.zholdanym.web.timeline.TimelineLine;

/**
 * One appeal as its applicant sees it.
 *
 * @param decisions besides the answer, oldest first
 * @param course where the appeal is on its way
 * @param withdrawable whether the applicant may ask to withdraw it, and has not done so
 * @param groundArticle the provision that states the ground
 * @param complaintArticle the provision by which the applicant may complain
 * @param justFiled whether to say first that it has been received
 */
public record AppealPage(
        AppealDetails appeal,
        TermView term,
        Urgency urgency,
        List<SentAnswer> answers,
        List<DecisionLine> decisions,
        AppealCourse course,
        boolean withdrawable,
        List<TimelineLine> timeline,
        Optional<LegalReference> groundArticle,
        LegalReference complaintArticle,
        boolean justFiled)
        implements PageView {
    @Override
    public String template() {
        return "appeal/appeal";
    }
}
