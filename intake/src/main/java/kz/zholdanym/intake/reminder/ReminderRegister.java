package kz.zholdanym.intake.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Finds the appeals of which staff are to be reminded and writes so down, in one statement. Appeals that somebody is deciding
 * about at this moment, or another node is reminding of, are left for the next time; of two nodes that saw the same appeal
 * only one has written it down.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class ReminderRegister {

    private static final String WRITE = "insert into intake.term_reminder (appeal, kind, distance, due_on, reminded_at)"
            + " select a.id, :kind, :distance, a.due_on, :now from intake.appeal a";
    private static final String IN_FORCE = " s.valid_from <= :today and (s.valid_to is null or s.valid_to >= :today)";
    private static final String NOT_YET =
            " and a.closed_at is null and not exists (select 1 from intake.term_reminder r"
                    + " where r.appeal = a.id and r.kind = :kind and r.distance = :distance and r.due_on = a.due_on)";
    private static final String ONE_BATCH =
            " limit :batch for no key update of a skip locked on conflict do nothing returning appeal";

    private static final String NEAR = WRITE + " join intake.staff_assignment s on s.id = a.handler and" + IN_FORCE
            + " where a.due_on > :after and a.due_on <= :until" + NOT_YET + " order by a.due_on, a.id" + ONE_BATCH;

    // without anyone to tell, nothing is written down: whoever becomes head is told then
    private static final String MISSED = WRITE + " where a.internal_target < :today"
            + " and exists (select 1 from intake.staff_assignment s where s.office = a.office"
            + " and s.position in ('HEAD', 'DEPUTY') and s.account <> a.applicant_account and" + IN_FORCE + ")"
            + NOT_YET + " order by a.internal_target, a.id" + ONE_BATCH;

    /** The target is one working day before the last: that is the distance of what is said when it has passed. */
    private static final int TARGET = 1;

    @PersistenceContext(unitName = "intake")
    private EntityManager entities;

    @Inject
    private InstantSource clock;

    /** Appeals whose handler is reminded now, at most {@code batch} of them. */
    @SuppressWarnings("unchecked")
    List<UUID> near(ReminderPolicy.Window window, LocalDate today, int batch) {
        return entities.createNativeQuery(NEAR, UUID.class)
                .setParameter("kind", ReminderKind.TERM_NEAR.name())
                .setParameter("distance", window.distance())
                .setParameter("after", window.after())
                .setParameter("until", window.until())
                .setParameter("today", today)
                .setParameter("now", clock.instant())
                .setParameter("batch", batch)
                .getResultList();
    }

    /** Appeals whose head is told now that the target has passed, at most {@code batch} of them. */
    @SuppressWarnings("unchecked")
    List<UUID> missed(LocalDate today, int batch) {
        return entities.createNativeQuery(MISSED, UUID.class)
                .setParameter("kind", ReminderKind.TARGET_MISSED.name())
                .setParameter("distance", TARGET)
                .setParameter("today", today)
                .setParameter("now", clock.instant())
                .setParameter("batch", batch)
                .getResultList();
    }
}
