package kz.zholdanym.intake.appeal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PessimisticLockException;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.zholdanym.intake.access.Actor;
import kz.zholdanym.intake.access.CaseAccess;
import kz.zholdanym.intake.access.CaseOperation;
import kz.zholdanym.intake.refusal.Refusal;
import kz.zholdanym.intake.refusal.RefusalException;

/**
 * The side of an appeal that joinder and separation work with. Each method runs in the caller's transaction; a joinder calls
 * {@link #principal} first and {@link #join} once.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class AppealJoinder {

    @PersistenceContext(unitName = "intake")
    private EntityManager entities;

    @Inject
    private AppealReader appeals;

    @Inject
    private AppealDecisions decisions;

    @Inject
    private JoinedAppeals joined;

    @Inject
    private AppealHistory history;

    /**
     * The appeal with this number, to join another one to. Until the transaction ends nobody else writes about it.
     *
     * @return empty if there is no such appeal for this actor
     */
    public Optional<AppealForDecision> principal(Actor actor, String number) {
        Optional<Appeal> found = entities.createQuery("select a from Appeal a where a.number = :number", Appeal.class)
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
        return found.filter(appeal -> permitted(actor, appeal)).map(appeal -> {
            lock(appeal);
            return decisions.forDocument(appeal.id());
        });
    }

    /** Whether as many are joined to it as can be. */
    public boolean full(UUID principal) {
        return joined.of(principal).size() >= JoinedAppeals.MOST;
    }

    /** Whether the principal can take in another one where it stands. */
    public boolean takesIn(AppealForDecision principal) {
        return AppealTransitions.find(principal.state(), AppealEvent.TAKE_IN).isPresent();
    }

    /** Both have been begun or locked; from now on {@code id} is considered together with {@code principal}. */
    public void join(Actor actor, UUID id, UUID principal, String reason) {
        Appeal appeal = entities.find(Appeal.class, id);
        Appeal other = entities.find(Appeal.class, principal);
        LocalDate before = appeal.dueOn();
        history.recordDecision(appeal, appeal.join(other), actor, Optional.of(reason), before);
        takeStep(actor, other, AppealEvent.TAKE_IN, Optional.of(reason));
    }

    /** From now on it is considered on its own again. */
    public void separate(Actor actor, UUID id, String reason) {
        Appeal appeal = entities.find(Appeal.class, id);
        history.record(appeal, appeal.separate(), actor, Optional.of(reason));
    }

    /** The appeal to which this one is joined; empty for one that stands alone. */
    public Optional<AppealForDecision> principalOf(UUID id) {
        return entities.find(Appeal.class, id).links().principal().map(decisions::forDocument);
    }

    /** What this appeal belongs with, for staff of its office. */
    public AppealGroup group(Actor actor, UUID id) {
        Appeal appeal = appeals.require(actor, id, CaseOperation.READ_AS_STAFF);
        List<Appeal> together = entities.createQuery(
                        "select a from Appeal a where a.links.principal = :id order by a.id", Appeal.class)
                .setParameter("id", id)
                .getResultList();
        List<Appeal> apart = entities.createQuery(
                        "select a from Appeal a where a.links.separatedFrom = :id order by a.id", Appeal.class)
                .setParameter("id", id)
                .getResultList();
        return new AppealGroup(
                appeal.links().principal().map(this::member),
                together.stream().map(AppealJoinder::member).toList(),
                appeal.links().separatedFrom().map(this::member),
                apart.stream().map(AppealJoinder::member).toList());
    }

    /** A decision that leaves the appeal where it is, and yet is a decision: whoever looked at it before was overtaken. */
    void takeStep(Actor actor, Appeal appeal, AppealEvent event, Optional<String> reason) {
        entities.lock(appeal, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
        history.record(appeal, appeal.take(event), actor, reason);
    }

    private boolean permitted(Actor actor, Appeal appeal) {
        return CaseAccess.decide(actor, CaseOperation.JOIN, appeals.facts(appeal)) == CaseAccess.Decision.PERMITTED;
    }

    private void lock(Appeal appeal) {
        try {
            entities.refresh(appeal, LockModeType.PESSIMISTIC_WRITE);
        } catch (PessimisticLockException crossed) {
            // two officers join two appeals to each other at once: one of them is told
            throw new RefusalException(new Refusal.Stale(appeal.version()));
        }
    }

    private AppealGroup.Member member(UUID id) {
        return member(entities.find(Appeal.class, id));
    }

    private static AppealGroup.Member member(Appeal appeal) {
        return new AppealGroup.Member(
                appeal.id(),
                appeal.number(),
                appeal.subject(),
                appeal.applicant().addressee(),
                appeal.state(),
                appeal.receivedAt(),
                appeal.dueOn());
    }
}
