package kz.zholdanym.intake.draft;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import kz.zholdanym.intake.attachment.Attachments;
import kz.zholdanym.intake.idempotency.IdempotencyRegister;

/**
 * Each night forgets what never became an appeal: drafts and files without a change for a month, and the keys of old
 * requests. May run on several nodes at once: what one has deleted the other does not find.
 */
@Singleton
@Startup
public class Housekeeping {

    private static final Duration KEPT_FOR = Duration.ofDays(30);

    @PersistenceContext(unitName = "intake")
    private EntityManager entities;

    @Inject
    private Attachments attachments;

    @Inject
    private IdempotencyRegister idempotency;

    @Inject
    private InstantSource clock;

    @Schedule(hour = "3", timezone = "Asia/Almaty", persistent = false)
    public void forget() {
        Instant before = clock.instant().minus(KEPT_FOR);
        attachments.dropUnfiled(before);
        entities.createQuery("delete from AppealDraft d where d.appeal is null and d.createdAt < :before"
                        + " and not exists (select a.id from Attachment a where a.draft = d.id)")
                .setParameter("before", before)
                .executeUpdate();
        idempotency.forget(before);
    }
}
