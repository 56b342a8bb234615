package kz.zholdanym.intake.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.zholdanym.documents.proof.VerificationCode;
import kz.zholdanym.intake.access.Actor;
import kz.zholdanym.intake.access.StaffPost;
import kz.zholdanym.intake.appeal.AppealDecisions;
import kz.zholdanym.intake.appeal.AppealForDecision;
import kz.zholdanym.intake.appeal.AppealTransition;
import kz.zholdanym.intake.appeal.AppealTransitions;
import kz.zholdanym.intake.document.DocumentArchive;
import kz.zholdanym.intake.document.NewDocument;
import kz.zholdanym.intake.staff.OfficeStaff;

/** The append-only register of decisions. Each method runs in the caller's transaction. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class DecisionRegister {

    @PersistenceContext(unitName = "intake")
    private EntityManager entities;

    @Inject
    private AppealDecisions appeals;

    @Inject
    private DocumentArchive documents;

    @Inject
    private OfficeStaff staff;

    @Inject
    private InstantSource clock;

    /**
     * Records a decision and issues the code of its letter. What moves the term of an appeal is decided about those joined to
     * it as well: each has its own row and letter.
     *
     * @param appeal as it stood before the decision
     * @param reason as {@link WrittenText} takes it; empty string for none
     */
    public void record(
            Actor actor, AppealForDecision appeal, DecisionKind kind, DecisionContent content, String reason) {
        AppealTransition step =
                AppealTransitions.find(appeal.state(), kind.event()).orElseThrow();
        write(actor, appeal, kind, content, reason, step);
        if (kind.movesTerm()) {
            appeals.joinedTo(appeal.id()).forEach(joined -> write(actor, joined, kind, content, reason, step));
        }
    }

    private void write(
            Actor actor,
            AppealForDecision appeal,
            DecisionKind kind,
            DecisionContent content,
            String reason,
            AppealTransition step) {
        String office = appeal.office().code();
        Optional<VerificationCode> document = kind.document()
                .map(letter -> documents.issue(
                        new NewDocument(letter, appeal.id(), appeal.number(), appeal.language(), office)));
        Optional<UUID> author = step.operation()
                .filter(operation -> !operation.applicants())
                .flatMap(operation -> actor.post())
                .map(StaffPost::assignment);
        entities.persist(new DecisionRow(
                appeal.id(), kind, content, reason, office, author, step.article(), document, clock.instant()));
    }

    /** All decisions about an appeal, oldest first. */
    public List<Decision> of(UUID appeal) {
        return entities.createQuery(
                        "select d from AppealDecision d where d.appeal = :appeal order by d.id", DecisionRow.class)
                .setParameter("appeal", appeal)
                .getResultStream()
                .map(this::decision)
                .toList();
    }

    /** The decision that a letter tells of. */
    Decision ofDocument(VerificationCode code) {
        return decision(
                entities.createQuery("select d from AppealDecision d where d.document = :code", DecisionRow.class)
                        .setParameter("code", code.text())
                        .getSingleResult());
    }

    private Decision decision(DecisionRow row) {
        return row.toDecision(staff.find(row.author()));
    }
}
