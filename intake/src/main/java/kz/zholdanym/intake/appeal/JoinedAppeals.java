package kz.zholdanym.intake.appeal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.zholdanym.intake.access.Actor;

/**
 * The appeals that are considered together with another one, their principal. What is decided about its term holds for all of
 * them, and its answer answers them. Each method runs in the caller's transaction.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class JoinedAppeals {

    /** The most that can be joined to one: each gets an answer of its own in one transaction. */
    static final int MOST = 50;

    @PersistenceContext(unitName = "intake")
    private EntityManager entities;

    @Inject
    private AppealHistory history;

    @Inject
    private AppealNotices notices;

    @Inject
    private AppealReader appeals;

    /** Those joined to this one now. */
    List<Appeal> of(UUID principal) {
        return entities.createQuery(
                        "select a from Appeal a where a.links.principal = :principal and a.state = :joined order by a.id",
                        Appeal.class)
                .setParameter("principal", principal)
                .setParameter("joined", AppealState.JOINED)
                .getResultList();
    }

    boolean any(UUID principal) {
        return !of(principal).isEmpty();
    }

    /** The last day of the principal moved: so does that of those joined to it. */
    void follow(Appeal principal, Actor actor, Optional<String> reason) {
        for (Appeal joined : locked(principal.id())) {
            LocalDate before = joined.dueOn();
            history.recordDecision(joined, joined.followPrincipal(principal), actor, reason, before);
        }
    }

    /**
     * The principal is answered: so are those joined to it, and each applicant is told.
     *
     * @return those that were answered so
     */
    List<Appeal> close(UUID principal, Actor actor, Instant answeredAt) {
        List<Appeal> joined = locked(principal);
        for (Appeal appeal : joined) {
            AppealTransition step = appeal.close(AppealEvent.ANSWER_WITH_PRINCIPAL, answeredAt);
            history.record(appeal, step, actor, Optional.empty());
            notices.answered(appeal, appeals.office(appeal), answeredAt);
        }
        return joined;
    }

    /** Nobody else writes about them until the transaction ends; one that was separated meanwhile is none of them. */
    private List<Appeal> locked(UUID principal) {
        List<Appeal> found = of(principal);
        found.forEach(appeal -> entities.refresh(appeal, LockModeType.PESSIMISTIC_WRITE));
        return found.stream()
                .filter(appeal -> appeal.state() == AppealState.JOINED)
                .filter(appeal -> appeal.links().principal().equals(Optional.of(principal)))
                .toList();
    }
}
