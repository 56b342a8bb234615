package kz.zholdanym.intake.answer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.zholdanym.documents.proof.VerificationCode;
import kz.zholdanym.intake.access.Actor;
import kz.zholdanym.intake.access.CaseOperation;
import kz.zholdanym.intake.appeal.AnsweredAppeals;
import kz.zholdanym.intake.appeal.AppealForAnswer;
import kz.zholdanym.intake.appeal.AppealState;
import kz.zholdanym.intake.document.DocumentArchive;
import kz.zholdanym.intake.document.DocumentKind;
import kz.zholdanym.intake.document.NewDocument;
import kz.zholdanym.intake.refusal.FieldError;
import kz.zholdanym.intake.refusal.Refusal;
import kz.zholdanym.intake.refusal.RefusalException;
import kz.zholdanym.law.language.Language;
import org.jspecify.annotations.Nullable;

/** What the prosecutor in charge does: writes the final answer, sees it as it would go out, sends it. */
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
    private DocumentArchive documents;

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
        check.requireStorable(text);
        Answer draft = currentDraft(appeal)
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
        AppealForAnswer answered = appeals.require(actor, appeal, CaseOperation.DRAFT_ANSWER);
        Answer draft = currentDraft(appeal).orElseThrow(RefusalException::notFound);
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
        appeals.close(actor, appeal, version, now);
        Answer draft = currentDraft(appeal)
                .orElseThrow(() -> RefusalException.invalid(FieldError.of("reasoning", "answer.NO_REASONS")));
        draft.requireVersion(seen);
        requireLawful(draft, answered);
        send(draft, answered, now);
        for (AppealForAnswer joined : appeals.closeJoined(actor, appeal, now)) {
            Answer same = draft.to(joined.id());
            entities.persist(same);
            send(same, joined, now);
        }
        return answers.sent(actor, appeal).stream()
                .filter(sent -> sent.ordinal() == draft.ordinal())
                .findFirst()
                .orElseThrow();
    }

    private void send(Answer answer, AppealForAnswer answered, Instant at) {
        VerificationCode code = documents.issue(new NewDocument(
                DocumentKind.FINAL_ANSWER,
                answered.id(),
                answered.number(),
                answer.language(),
                answered.office().code()));
        answer.send(at, code);
        entities.flush();
        // an answer is signed as it is seen: the bytes are fixed in this transaction
        documents.content(code);
    }

    private static void requireLawful(Answer draft, AppealForAnswer appeal) {
        List<FieldError> errors = Answers.view(draft, appeal).defects().stream()
                .map(defect -> FieldError.of(defect.field(), "answer." + defect.name()))
                .toList();
        if (!errors.isEmpty()) {
            throw new RefusalException(new Refusal.InvalidInput(errors));
        }
    }

    private Optional<Answer> currentDraft(UUID appeal) {
        return answers.of(appeal).stream()
                .filter(answer -> answer.sentAt().isEmpty())
                .findFirst();
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
