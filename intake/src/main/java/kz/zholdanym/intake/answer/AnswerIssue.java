package kz.zholdanym.intake.answer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.List;
import kz.zholdanym.documents.proof.VerificationCode;
import kz.zholdanym.intake.access.Actor;
import kz.zholdanym.intake.appeal.AnsweredAppeals;
import kz.zholdanym.intake.appeal.AppealForAnswer;
import kz.zholdanym.intake.document.DocumentArchive;
import kz.zholdanym.intake.document.DocumentKind;
import kz.zholdanym.intake.document.NewDocument;
import kz.zholdanym.intake.refusal.FieldError;
import kz.zholdanym.intake.refusal.Refusal;
import kz.zholdanym.intake.refusal.RefusalException;

/** Lets an answer leave: the gate, and the document. Whoever sends it, prosecutor or head, it passes here. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class AnswerIssue {

    @PersistenceContext(unitName = "intake")
    private EntityManager entities;

    @Inject
    private AnsweredAppeals appeals;

    @Inject
    private Answers answers;

    @Inject
    private DocumentArchive documents;

    /**
     * Sends it to the applicant, and the same to those whose appeals are joined to this one, to each as a document of their own.
     *
     * @param actor who signs it
     * @throws RefusalException naming every requirement of article 24(7) that the draft does not meet
     */
    SentAnswer issue(Actor actor, AppealForAnswer appeal, Answer draft, Instant at) {
        requireLawful(draft, appeal);
        send(draft, appeal, at);
        for (AppealForAnswer joined : appeals.closeJoined(actor, appeal.id(), at)) {
            Answer same = draft.to(joined.id(), answers.of(joined.id()).size() + 1);
            entities.persist(same);
            send(same, joined, at);
        }
        return answers.sent(actor, appeal.id()).stream()
                .filter(sent -> sent.ordinal() == draft.ordinal())
                .findFirst()
                .orElseThrow();
    }

    private void send(Answer answer, AppealForAnswer appeal, Instant at) {
        VerificationCode code = documents.issue(new NewDocument(
                DocumentKind.FINAL_ANSWER,
                appeal.id(),
                appeal.number(),
                answer.language(),
                appeal.office().code()));
        answer.send(at, code);
        entities.flush();
        // an answer is signed as it is seen: the bytes are fixed in this transaction
        documents.content(code);
    }

    static void requireLawful(Answer draft, AppealForAnswer appeal) {
        List<FieldError> errors = Answers.view(draft, appeal).defects().stream()
                .map(defect -> FieldError.of(defect.field(), "answer." + defect.name()))
                .toList();
        if (!errors.isEmpty()) {
            throw new RefusalException(new Refusal.InvalidInput(errors));
        }
    }
}
