package kz.zholdanym.intake.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The one place where the system's clock enters; everything else gets it passed in. */
@ApplicationScoped
class SystemClock {

    /** @param cases whether the demo makes cases of past weeks: only then a thread may replay an earlier moment */
    @Produces
    @ApplicationScoped
    InstantSource clock(
            ReplayedMoment replayed,
            @ConfigProperty(name = "portal.demo", defaultValue = "false") boolean demo,
            @ConfigProperty(name = "portal.demo.cases", defaultValue = "false") boolean cases) {
        RunningClock running = new RunningClock();
        return demo && cases ? new ReplayingClock(running, replayed) : running;
    }

    /** In microseconds, as the database keeps them: what an answer says is what is read again later. */
    static class RunningClock implements InstantSource {
        @Override
        public Instant instant() {
            return InstantSource.system().instant().truncatedTo(ChronoUnit.MICROS);
        }
    }

    /** The running clock, but for threads that replay. */
    static class ReplayingClock implements InstantSource {
        private final InstantSource running;
        private final ReplayedMoment replayed;

        ReplayingClock(InstantSource running, ReplayedMoment replayed) {
            this.running = running;
            this.replayed = replayed;
        }

        @Override
        public Instant instant() {
            return replayed.current().orElseGet(running::instant);
        }
    }
}
