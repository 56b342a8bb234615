package kz.zholdanym.intake.term;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The bases in memory: they never change, so each is read once. Which one stands is asked of the database every few
 * seconds, because another server may have published; a case that was filed by the basis before is recomputed like those
 * that were open already.
 */
@ApplicationScoped
class TermBases {

    private static final Duration TRUSTED_FOR = Duration.ofSeconds(5);

    private final Map<Integer, TermBasis> known = new ConcurrentHashMap<>();
    private volatile Newest newest = new Newest(0, Instant.MIN);

    @Inject
    private StoredBases stored;

    @Inject
    private InstantSource clock;

    /** @param checkedAt when the database was asked */
    private record Newest(int number, Instant checkedAt) {}

    TermBasis current() {
        Instant now = clock.instant();
        Newest last = newest;
        if (last.checkedAt().isBefore(now.minus(TRUSTED_FOR))) {
            last = new Newest(stored.newest(), now);
            newest = last;
        }
        return get(last.number());
    }

    TermBasis get(int number) {
        // not computeIfAbsent: reading may take a while and must not hold up the others
        TermBasis found = known.get(number);
        if (found == null) {
            found = stored.read(number);
            known.put(number, found);
        }
        return found;
    }

    void published(@Observes(during = TransactionPhase.AFTER_SUCCESS) BasisPublished published) {
        newest = new Newest(0, Instant.MIN);
    }
}
