package kz.zholdanym.intake.answer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import kz.zholdanym.intake.access.Actor;
import kz.zholdanym.intake.access.CaseOperation;
import kz.zholdanym.intake.appeal.AnsweredAppeals;
import kz.zholdanym.intake.appeal.AppealEvent;
import kz.zholdanym.intake.appeal.AppealForAnswer;
import kz.zholdanym.intake.appeal.AppealState;
import kz.zholdanym.intake.approval.OfficeApproval;
import kz.zholdanym.intake.refusal.Refusal;
import kz.zholdanym.intake.refusal.RefusalException;
import kz.zholdanym.law.language.Language;
import org.jspecify.annotations.Nullable;

/**
 * What the prosecutor in charge does: writes the final answer, sees it as it would go out, sends it where the head need not
 * approve it.
 */
@ApplicationScoped
@Transactional(rollbackOn = Exception.class)
public class AnswerDesk {

    @PersistenceContext(unitName = "intake")
    private EntityManager entities;

    @Inject
    private AnsweredAppeals appeals;

    @Inject
    private Answers answers;

    @Inject
    private AnswerCheck check;

    @Inject
    private AnswerPdf pdf;

    @Inject
    private AnswerIssue issue;

    @Inject
    private OfficeApproval approval;

    @Inject
    private InstantSource clock;

    /**
     * Keeps what is written so far, complete or not. No decision: the case's version stays.
     *
     * @param seen the version of the draft that was open for writing; empty to write over whatever is there
     * @return the draft with what still keeps it from leaving
     * @throws RefusalException if the draft was kept from another window since
     */
    public AnswerView draft(Actor actor, UUID appeal, Optional<Long> seen, AnswerText text) {
        AppealForAnswer answered = appeals.lock(actor, appeal, CaseOperation.DRAFT_ANSWER);
        if (answered.state() != AppealState.UNDER_CONSIDERATION) {
            throw new RefusalException(
                    new Refusal.NotPossibleNow("SEND_ANSWER", answered.state().name()));
        }
        requireNotSubmitted(answered);
        check.requireStorable(text);
        Answer draft = answers.currentDraft(appeal)
                .orElseGet(() -> new Answer(appeal, answers.of(appeal).size() + 1, author(actor)));
        draft.requireVersion(seen);
        Language language = text.language().flatMap(Language::ofCode).orElse(answered.language());
        draft.write(author(actor), outcome(text), language, text, clock.instant());
        entities.persist(draft);
        entities.flush();
        return Answers.view(draft, answered);
    }

    /** The draft as it would go out, marked as a draft. */
    public byte[] preview(Actor actor, UUID appeal) {
        AppealForAnswer answered = appeals.require(actor, appeal, CaseOperation.PREVIEW_ANSWER);
        Answer draft = answers.currentDraft(appeal).orElseThrow(RefusalException::notFound);
        return pdf.preview(answered, draft, clock.instant());
    }

    /**
     * Sends the draft as the final answer: the gate, the state, the document, the notice, in one transaction.
     *
     * @param version the case's version the prosecutor saw
     * @param seen the version of the draft the prosecutor saw; empty for a caller that has just kept it
     * @throws RefusalException naming every requirement of article 24(7) that the draft does not meet
     */
    public SentAnswer send(Actor actor, UUID appeal, long version, Optional<Long> seen) {
        AppealForAnswer answered = appeals.lock(actor, appeal, CaseOperation.SEND_ANSWER);
        Instant now = clock.instant();
        requireUnapproved(answered);
        appeals.close(actor, appeal, version, AppealEvent.SEND_ANSWER, now);
        Answer draft = answers.draft(appeal);
        draft.requireVersion(seen);
        return issue.issue(actor, answered, draft, now);
    }

    /** Where answers are approved, none leaves in another way. */
    private void requireUnapproved(AppealForAnswer appeal) {
        requireNotSubmitted(appeal);
        if (approval.required(appeal.office().code())) {
            throw new RefusalException(new Refusal.NotPermitted("SEND_UNAPPROVED"));
        }
    }

    private static void requireNotSubmitted(AppealForAnswer appeal) {
        if (appeal.approvalAsked()) {
            throw new RefusalException(new Refusal.NotPossibleNow(
                    AppealEvent.SUBMIT_ANSWER.name(), appeal.state().name()));
        }
    }

    private static UUID author(Actor actor) {
        return actor.post().orElseThrow().assignment();
    }

    private static @Nullable AnswerOutcome outcome(AnswerText text) {
        return text.outcome()
                .flatMap(name -> Arrays.stream(AnswerOutcome.values())
                        .filter(outcome -> outcome.name().equals(name))
                        .findFirst())
                .orElse(null);
    }
}
