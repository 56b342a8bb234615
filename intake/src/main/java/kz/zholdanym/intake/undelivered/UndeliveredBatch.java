package kz.zholdanym.intake.undelivered;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import kz.zholdanym.notifications.awaited.AwaitedNotices;
import kz.zholdanym.notifications.awaited.Review;
import kz.zholdanym.notifications.policy.NearTellBy;

/** Looks at some notices and marks their appeals, in one transaction. */
@ApplicationScoped
@Transactional(value = TxType.REQUIRES_NEW, rollbackOn = Exception.class)
class UndeliveredBatch {

    private static final int SIZE = 200;

    private static final String MARK = "update intake.appeal set undelivered_by = cast(nullif(:by, '') as timestamptz)"
            + " where id = :id and undelivered_by is distinct from cast(nullif(:by, '') as timestamptz)";

    @PersistenceContext(unitName = "intake")
    private EntityManager entities;

    @Inject
    private AwaitedNotices notices;

    /** @return where to go on; empty if there are no more */
    Optional<UUID> mark(NearTellBy near, Optional<UUID> after) {
        Review review = notices.review(near, after, SIZE);
        // in the order of ids, so that nodes wait for each other and never deadlock
        new TreeMap<>(review.cases()).forEach(this::mark);
        return review.last();
    }

    private void mark(UUID appeal, Optional<Instant> tellBy) {
        entities.createNativeQuery(MARK)
                .setParameter("by", tellBy.map(Instant::toString).orElse(""))
                .setParameter("id", appeal)
                .executeUpdate();
    }
}
