package kz.zholdanym.intake.undelivered;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import kz.zholdanym.intake.term.CurrentDay;
import kz.zholdanym.notifications.policy.NearTellBy;

/**
 * Marks the appeals whose notices have not been delivered though they must be soon, and unmarks them once they are. It may
 * be done as often as one likes, on several nodes at once.
 */
@ApplicationScoped
public class WarnOfUndelivered {

    @Inject
    private CurrentDay currentDay;

    @Inject
    private UndeliveredBatch batch;

    /** As it is now. */
    public void sweep() {
        NearTellBy near = NearTerms.on(currentDay.today());
        Optional<UUID> after = Optional.empty();
        do {
            after = batch.mark(near, after);
        } while (after.isPresent());
    }
}
