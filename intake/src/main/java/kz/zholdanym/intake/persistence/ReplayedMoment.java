package kz.zholdanym.intake.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;

/**
 * The moment at which a thread replays what is to look as if it had happened then. Heard of by the clock only where the demo
 * makes cases, see {@link SystemClock}: elsewhere it changes nothing.
 */
@ApplicationScoped
public class ReplayedMoment {

    private final ThreadLocal<Optional<Instant>> moment = ThreadLocal.withInitial(Optional::empty);

    /** Runs {@code work} as at {@code instant}; for this thread only. */
    public void at(Instant instant, Runnable work) {
        moment.set(Optional.of(instant));
        try {
            work.run();
        } finally {
            moment.remove();
        }
    }

    Optional<Instant> current() {
        return moment.get();
    }
}
