package kz.zholdanym.intake.answer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.zholdanym.documents.proof.VerificationCode;
import kz.zholdanym.intake.access.Actor;
import kz.zholdanym.intake.access.CaseOperation;
import kz.zholdanym.intake.appeal.AnsweredAppeals;
import kz.zholdanym.intake.appeal.AppealForAnswer;
import kz.zholdanym.intake.document.DocumentArchive;
import kz.zholdanym.intake.refusal.FieldError;
import kz.zholdanym.intake.refusal.RefusalException;
import kz.zholdanym.intake.term.OfficialCalendar;
import kz.zholdanym.law.calendar.Almaty;
import kz.zholdanym.law.term.StatutoryTerms;

/** The answers to an appeal, for those who may read it. */
@ApplicationScoped
@Transactional(rollbackOn = Exception.class)
public class Answers {

    @PersistenceContext(unitName = "intake")
    private EntityManager entities;

    @Inject
    private AnsweredAppeals appeals;

    @Inject
    private DocumentArchive documents;

    @Inject
    private OfficialCalendar calendar;

    /** What went out, oldest first: for the applicant and for staff alike. */
    public List<SentAnswer> sent(Actor actor, UUID appeal) {
        appeals.require(actor, appeal, CaseOperation.READ);
        return of(appeal).stream()
                .filter(answer -> answer.sentAt().isPresent())
                .map(this::sent)
                .toList();
    }

    /**
     * The PDF of the {@code ordinal}th answer.
     *
     * @throws RefusalException if there is none, or not for this actor
     */
    public byte[] pdf(Actor actor, UUID appeal, int ordinal) {
        appeals.require(actor, appeal, CaseOperation.READ);
        VerificationCode code = of(appeal).stream()
                .filter(answer -> answer.ordinal() == ordinal)
                .flatMap(answer -> answer.document().stream())
                .findFirst()
                .orElseThrow(RefusalException::notFound);
        return documents.content(code);
    }

    /** The answer in work or the last one sent, with what keeps it from leaving; for staff. */
    public Optional<AnswerView> current(Actor actor, UUID appeal) {
        AppealForAnswer answered = appeals.require(actor, appeal, CaseOperation.READ_AS_STAFF);
        List<Answer> all = of(appeal);
        return all.isEmpty() ? Optional.empty() : Optional.of(view(all.get(all.size() - 1), answered));
    }

    static AnswerView view(Answer answer, AppealForAnswer appeal) {
        return new AnswerView(
                answer.version(),
                answer.ordinal(),
                answer.outcome(),
                answer.language(),
                answer.reasoning(),
                answer.citations(),
                answer.sentAt(),
                answer.document(),
                AnswerGate.defects(
                        answer.outcome(),
                        Optional.of(answer.language()),
                        answer.reasoning(),
                        answer.citations().size(),
                        appeal.language()));
    }

    Optional<Answer> currentDraft(UUID appeal) {
        return of(appeal).stream().filter(answer -> answer.sentAt().isEmpty()).findFirst();
    }

    /** @throws RefusalException if nothing has been written yet */
    Answer draft(UUID appeal) {
        return currentDraft(appeal)
                .orElseThrow(() -> RefusalException.invalid(FieldError.of("reasoning", "answer.NO_REASONS")));
    }

    List<Answer> of(UUID appeal) {
        return entities.createQuery(
                        "select distinct a from Answer a left join fetch a.citations where a.appeal = :appeal"
                                + " order by a.ordinal",
                        Answer.class)
                .setParameter("appeal", appeal)
                .getResultList();
    }

    private SentAnswer sent(Answer answer) {
        Instant sentAt = answer.sentAt().orElseThrow();
        return new SentAnswer(
                answer.ordinal(),
                answer.outcome().orElseThrow(),
                answer.language(),
                sentAt,
                answer.document().orElseThrow(),
                calendar.term(
                                StatutoryTerms.COMPLAINT_FILING,
                                sentAt.atZone(Almaty.ZONE).toLocalDate())
                        .dueOn());
    }
}
