package kz.zholdanym.intake.appeal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.zholdanym.intake.access.Actor;
import kz.zholdanym.intake.refusal.Refusal;
import kz.zholdanym.intake.refusal.RefusalException;

/** The append-only history of appeals: each decision writes one entry, in the transaction that changes the appeal. */
@ApplicationScoped
class AppealHistory {

    @PersistenceContext(unitName = "intake")
    private EntityManager entities;

    @Inject
    private InstantSource clock;

    /** @throws RefusalException if somebody else decided about the appeal at the same moment */
    @Transactional(TxType.MANDATORY)
    void record(Appeal appeal, AppealTransition step, Actor actor, Optional<String> reason) {
        entities.persist(new AppealEntry(appeal.id(), step, actor, reason, clock.instant()));
        try {
            // now, not at commit: there nobody could tell the officer what happened
            entities.flush();
        } catch (OptimisticLockException overtaken) {
            throw new RefusalException(new Refusal.Stale(appeal.version()));
        }
    }

    List<HistoryEntry> of(UUID appeal) {
        return entities.createQuery(
                        "select e from AppealEntry e where e.appeal = :appeal order by e.id", AppealEntry.class)
                .setParameter("appeal", appeal)
                .getResultStream()
                .map(AppealEntry::toEntry)
                .toList();
    }
}
