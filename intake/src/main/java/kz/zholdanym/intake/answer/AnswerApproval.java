package kz.zholdanym.intake.answer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.zholdanym.intake.access.Actor;
import kz.zholdanym.intake.access.CaseOperation;
import kz.zholdanym.intake.appeal.AnsweredAppeals;
import kz.zholdanym.intake.appeal.AppealEvent;
import kz.zholdanym.intake.appeal.AppealForAnswer;
import kz.zholdanym.intake.approval.OfficeApproval;
import kz.zholdanym.intake.decision.WrittenText;
import kz.zholdanym.intake.refusal.Refusal;
import kz.zholdanym.intake.refusal.RefusalException;

/**
 * Where an office has its answers approved: the prosecutor submits the draft, which nobody changes from then on; the head
 * approves it, whereby it leaves, or returns it with remarks.
 */
@ApplicationScoped
@Transactional(rollbackOn = Exception.class)
public class AnswerApproval {

    @Inject
    private AnsweredAppeals appeals;

    @Inject
    private Answers answers;

    @Inject
    private AnswerIssue issue;

    @Inject
    private AnswerSubmissions submissions;

    @Inject
    private OfficeApproval rule;

    @Inject
    private InstantSource clock;

    /** Whether this answer leaves with the head's approval only. */
    public boolean required(Actor actor, UUID appeal) {
        AppealForAnswer answered = appeals.require(actor, appeal, CaseOperation.READ_AS_STAFF);
        return answered.approvalAsked() || rule.required(answered.office().code());
    }

    /** Whether the answer waits for the head; for staff. */
    public boolean awaited(Actor actor, UUID appeal) {
        return appeals.require(actor, appeal, CaseOperation.READ_AS_STAFF).approvalAsked();
    }

    /** All versions that were submitted and what was decided about each, oldest first; for staff. */
    public List<SubmittedAnswer> submitted(Actor actor, UUID appeal) {
        appeals.require(actor, appeal, CaseOperation.READ_AS_STAFF);
        return submissions.of(appeal);
    }

    /**
     * Asks the head to approve the draft. It passes the gate here already, so that the head reads no incomplete one.
     *
     * @param version the case's version the prosecutor saw
     * @param seen the version of the draft the prosecutor saw; empty for a caller that has just kept it
     * @throws RefusalException naming every requirement of article 24(7) that the draft does not meet; or if the office
     *     has no answers approved
     */
    public void submit(Actor actor, UUID appeal, long version, Optional<Long> seen) {
        AppealForAnswer answered = appeals.lock(actor, appeal, CaseOperation.SUBMIT_ANSWER);
        if (!rule.required(answered.office().code())) {
            throw new RefusalException(new Refusal.NotPermitted("SUBMIT_UNASKED"));
        }
        Instant now = clock.instant();
        appeals.submit(actor, appeal, version, now);
        Answer draft = answers.draft(appeal);
        draft.requireVersion(seen);
        AnswerIssue.requireLawful(draft, answered);
        submissions.add(draft, now);
    }

    /**
     * Approves the answer, which leaves with the head's signature: the gate once more, the state, the document and the
     * notice, in one transaction.
     *
     * @param version the case's version the head saw
     * @throws RefusalException if the answer is the head's own, or another head decided meanwhile
     */
    public SentAnswer approve(Actor actor, UUID appeal, long version) {
        AppealForAnswer answered = appeals.lock(actor, appeal, CaseOperation.APPROVE_ANSWER);
        Instant now = clock.instant();
        UUID reviewer = actor.post().orElseThrow().assignment();
        appeals.close(actor, appeal, version, AppealEvent.APPROVE_ANSWER, now);
        Answer draft = answers.draft(appeal);
        if (draft.author().equals(reviewer)) {
            throw new RefusalException(new Refusal.NotPermitted("APPROVE_OWN_ANSWER"));
        }
        draft.approve(reviewer);
        submissions.review(appeal, true, "", reviewer, now);
        return issue.issue(actor, answered, draft, now);
    }

    /**
     * Returns the answer to the prosecutor, who may change it again.
     *
     * @param version the case's version the head saw
     * @param remarks what is to be changed, and why
     */
    public void giveBack(Actor actor, UUID appeal, long version, String remarks) {
        appeals.lock(actor, appeal, CaseOperation.APPROVE_ANSWER);
        WrittenText written = new WrittenText();
        String why = written.needed("remarks", remarks);
        written.finish();
        appeals.giveBack(actor, appeal, version, why);
        submissions.review(appeal, false, why, actor.post().orElseThrow().assignment(), clock.instant());
    }
}
