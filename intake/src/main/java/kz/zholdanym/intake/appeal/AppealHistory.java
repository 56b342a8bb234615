package kz.zholdanym.intake.appeal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.zholdanym.intake.access.Actor;
import kz.zholdanym.intake.refusal.Refusal;
import kz.zholdanym.intake.refusal.RefusalException;
import kz.zholdanym.intake.term.Publication;
import kz.zholdanym.intake.term.StoredBases;

/** The append-only history of appeals: each decision writes one entry, in the transaction that changes the appeal. */
@ApplicationScoped
class AppealHistory {

    @PersistenceContext(unitName = "intake")
    private EntityManager entities;

    @Inject
    private StoredBases stored;

    @Inject
    private InstantSource clock;

    /**
     * Records that the last day of an appeal moved by itself. The caller has locked the appeal: nobody can be overtaken.
     *
     * @param cause number of the publication that moved it
     */
    @Transactional(TxType.MANDATORY)
    void recordMove(Appeal appeal, AppealTransition step, LocalDate dueBefore, int cause) {
        entities.persist(new AppealEntry(appeal, step, dueBefore, cause, clock.instant()));
    }

    /** @throws RefusalException if somebody else decided about the appeal at the same moment */
    @Transactional(TxType.MANDATORY)
    void record(Appeal appeal, AppealTransition step, Actor actor, Optional<String> reason) {
        recordDecision(appeal, step, actor, reason, appeal.dueOn());
    }

    /** As {@link #record}, of a decision that moved the last day from {@code dueBefore}. */
    @Transactional(TxType.MANDATORY)
    void recordDecision(
            Appeal appeal, AppealTransition step, Actor actor, Optional<String> reason, LocalDate dueBefore) {
        entities.persist(new AppealEntry(appeal.id(), step, actor, reason, clock.instant())
                .movedFrom(dueBefore, appeal.dueOn()));
        try {
            // now, not at commit: there nobody could tell the officer what happened
            entities.flush();
        } catch (OptimisticLockException overtaken) {
            throw new RefusalException(new Refusal.Stale(appeal.version()));
        }
    }

    List<HistoryEntry> of(UUID appeal) {
        List<AppealEntry> entries = entities.createQuery(
                        "select e from AppealEntry e where e.appeal = :appeal order by e.id", AppealEntry.class)
                .setParameter("appeal", appeal)
                .getResultList();
        Set<Integer> bases =
                entries.stream().flatMap(entry -> entry.termBasis().stream()).collect(Collectors.toSet());
        Map<Integer, Publication> publications = stored.find(bases);
        return entries.stream().map(entry -> entry.toEntry(publications)).toList();
    }
}
