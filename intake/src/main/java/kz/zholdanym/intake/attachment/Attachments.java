package kz.zholdanym.intake.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kz.zholdanym.intake.access.Actor;
import kz.zholdanym.intake.persistence.Identifiers;
import kz.zholdanym.intake.refusal.FieldError;
import kz.zholdanym.intake.refusal.RefusalException;
import org.jspecify.annotations.Nullable;

/** The files of drafts and appeals. Whether the asking person may see the appeal is decided by the caller. */
@ApplicationScoped
@Transactional(rollbackOn = Exception.class)
public class Attachments {

    private static final String FIELD = "attachments";

    @PersistenceContext(unitName = "intake")
    private EntityManager entities;

    @Inject
    private AttachmentStore store;

    @Inject
    private InstantSource clock;

    AttachmentView add(Actor actor, Optional<UUID> draft, SpooledFile file) throws IOException {
        oneAtATime(actor.account());
        if (draft.isEmpty()) {
            dropForgotten(actor.account());
        }
        int most = draft.isPresent() ? AttachmentLimits.FILES_PER_APPEAL : AttachmentLimits.LOOSE_FILES;
        if (loose(actor.account(), draft.orElse(null)).size() >= most) {
            throw RefusalException.invalid(FieldError.of(FIELD, "attachment.count", "most", most));
        }
        Attachment attachment =
                new Attachment(Identifiers.next(), actor.account(), draft.orElse(null), file, clock.instant());
        entities.persist(attachment);
        entities.flush();
        AttachmentView view = attachment.toView();
        store.write(view.id(), file.path());
        return view;
    }

    /** The files of a draft, in the order of their arrival. */
    public List<AttachmentView> ofDraft(Actor actor, UUID draft) {
        return loose(actor.account(), draft);
    }

    /** The files of an appeal, in the order of their arrival. */
    public List<AttachmentView> ofAppeal(UUID appeal) {
        return entities.createQuery(
                        "select a from Attachment a where a.appeal = :appeal and a.errand is null order by a.id",
                        Attachment.class)
                .setParameter("appeal", appeal)
                .getResultStream()
                .map(Attachment::toView)
                .toList();
    }

    /** Takes a file out of its draft; nothing happens when it is gone already or was never there. */
    public void removeFromDraft(Actor actor, UUID draft, UUID attachment) {
        int removed = entities.createQuery("delete from Attachment a where a.id = :id and a.account = :account"
                        + " and a.draft = :draft and a.appeal is null")
                .setParameter("id", attachment)
                .setParameter("account", actor.account())
                .setParameter("draft", draft)
                .executeUpdate();
        if (removed == 1) {
            store.delete(attachment);
        }
    }

    /**
     * Binds a person's files to the appeal that is being filed.
     *
     * @throws RefusalException if there are too many, or one is not theirs or belongs to another appeal
     */
    @Transactional(TxType.MANDATORY)
    public void attach(String account, List<UUID> ids, UUID appeal) {
        Set<UUID> distinct = new LinkedHashSet<>(ids);
        if (distinct.isEmpty()) {
            return;
        }
        if (distinct.size() > AttachmentLimits.FILES_PER_APPEAL) {
            throw RefusalException.invalid(
                    FieldError.of(FIELD, "attachment.count", "most", AttachmentLimits.FILES_PER_APPEAL));
        }
        int bound = entities.createQuery("update Attachment a set a.appeal = :appeal where a.id in :ids"
                        + " and a.account = :account and a.appeal is null")
                .setParameter("appeal", appeal)
                .setParameter("ids", distinct)
                .setParameter("account", account)
                .executeUpdate();
        if (bound != distinct.size()) {
            throw RefusalException.invalid(FieldError.of(FIELD, "attachment.unknown"));
        }
    }

    /** That file, if it belongs to that appeal. */
    public Optional<AttachmentView> find(UUID appeal, UUID attachment) {
        return Optional.ofNullable(entities.find(Attachment.class, attachment))
                .filter(found -> found.belongsTo(appeal))
                .map(Attachment::toView);
    }

    /** Keeps the proof of a delivery by hand. */
    @Transactional(TxType.MANDATORY)
    public AttachmentView keep(Actor actor, UUID appeal, UUID errand, ReceivedScan scan) throws IOException {
        Attachment attachment =
                new Attachment(Identifiers.next(), actor.account(), appeal, errand, scan.file(), clock.instant());
        entities.persist(attachment);
        entities.flush();
        AttachmentView view = attachment.toView();
        store.write(view.id(), scan.file().path());
        return view;
    }

    /** That proof, if it is one of that delivery. */
    public Optional<AttachmentView> findProof(UUID errand, UUID attachment) {
        return Optional.ofNullable(entities.find(Attachment.class, attachment))
                .filter(found -> found.proves(errand))
                .map(Attachment::toView);
    }

    /** Writes a file's content to {@code out}, part by part. */
    @Transactional(TxType.NOT_SUPPORTED)
    public void read(UUID attachment, OutputStream out) throws IOException {
        store.read(attachment, out);
    }

    /** What its owner has named in no appeal for a day makes room for what they upload now. */
    private void dropForgotten(String account) {
        entities.createQuery(
                        "select a.id from Attachment a where a.account = :account and a.draft is null"
                                + " and a.appeal is null and a.uploadedAt < :before",
                        UUID.class)
                .setParameter("account", account)
                .setParameter("before", clock.instant().minus(AttachmentLimits.LOOSE_FOR))
                .getResultList()
                .forEach(this::dropLoose);
    }

    /** Of two uploads of one person at once the second waits: each counts the other. */
    private void oneAtATime(String account) {
        entities.createNativeQuery("select count(*) from pg_advisory_xact_lock(hashtextextended(:account, 0))")
                .setParameter("account", account)
                .getSingleResult();
    }

    /** Forgets the files that belong to no appeal and came before that instant, whoever sent them. */
    @Transactional(TxType.MANDATORY)
    public void dropUnfiled(Instant before) {
        entities.createQuery("delete from Attachment a where a.appeal is null and a.uploadedAt < :before")
                .setParameter("before", before)
                .executeUpdate();
    }

    /** Unless it is named in an appeal at this very moment. */
    private void dropLoose(UUID attachment) {
        int removed = entities.createQuery("delete from Attachment a where a.id = :id and a.appeal is null")
                .setParameter("id", attachment)
                .executeUpdate();
        if (removed == 1) {
            store.delete(attachment);
        }
    }

    private List<AttachmentView> loose(String account, @Nullable UUID draft) {
        String ofDraft = draft == null ? "a.draft is null" : "a.draft = :draft";
        var query = entities.createQuery(
                        "select a from Attachment a where a.account = :account and a.appeal is null and " + ofDraft
                                + " order by a.id",
                        Attachment.class)
                .setParameter("account", account);
        if (draft != null) {
            query.setParameter("draft", draft);
        }
        return query.getResultStream().map(Attachment::toView).toList();
    }
}
