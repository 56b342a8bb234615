package kz.zholdanym.intake.idempotency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import kz.zholdanym.documents.proof.Sha256;
import kz.zholdanym.intake.refusal.Refusal;
import kz.zholdanym.intake.refusal.RefusalException;

/**
 * Which request made what, by account, operation and key. The row is written first in the transaction: a second request
 * with the same key waits for the first to end, and then finds its result; if the first failed it takes its place.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class IdempotencyRegister {

    @PersistenceContext(unitName = "intake")
    private EntityManager entities;

    @Inject
    private InstantSource clock;

    /**
     * Claims the key for this transaction.
     *
     * @param request fingerprint of what is asked for
     * @return what an earlier request with this key made; empty when this is the first
     * @throws RefusalException if the key was used for another request
     */
    public Optional<UUID> claim(String account, String operation, String key, Sha256 request) {
        int inserted = entities.createNativeQuery(
                        "insert into intake.idempotency (account, operation, key, request_hash, created_at)"
                                + " values (:account, :operation, :key, :hash, :now) on conflict do nothing")
                .setParameter("account", account)
                .setParameter("operation", operation)
                .setParameter("key", key)
                .setParameter("hash", request.hex())
                .setParameter("now", clock.instant())
                .executeUpdate();
        return inserted == 1 ? Optional.empty() : Optional.of(earlier(account, operation, key, request));
    }

    /** Says what the claimed request made. */
    public void complete(String account, String operation, String key, UUID result) {
        entities.createNativeQuery("update intake.idempotency set result = :result"
                        + " where account = :account and operation = :operation and key = :key")
                .setParameter("result", result)
                .setParameter("account", account)
                .setParameter("operation", operation)
                .setParameter("key", key)
                .executeUpdate();
    }

    /** Forgets the requests of before that instant: a retry comes within minutes. */
    public void forget(Instant before) {
        entities.createNativeQuery("delete from intake.idempotency where created_at < :before")
                .setParameter("before", before)
                .executeUpdate();
    }

    private UUID earlier(String account, String operation, String key, Sha256 request) {
        Object[] row = (Object[]) entities.createNativeQuery("select request_hash, result from intake.idempotency"
                        + " where account = :account and operation = :operation and key = :key")
                .setParameter("account", account)
                .setParameter("operation", operation)
                .setParameter("key", key)
                .getSingleResult();
        if (!request.hex().equals(row[0])) {
            throw new RefusalException(new Refusal.KeyUsedForAnother());
        }
        return (UUID) row[1];
    }
}
