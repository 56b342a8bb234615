package kz.zholdanym.intake.appeal;

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
import kz.zholdanym.intake.access.Actor;

/** The append-only history of appeals. */
@ApplicationScoped
class AppealHistory {

    @PersistenceContext(unitName = "intake")
    private EntityManager entities;

    @Inject
    private InstantSource clock;

    @Transactional(TxType.MANDATORY)
    void record(Appeal appeal, AppealTransition step, Actor actor, Optional<String> reason) {
        entities.persist(new AppealEntry(appeal.id(), step, actor, reason, clock.instant()));
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
