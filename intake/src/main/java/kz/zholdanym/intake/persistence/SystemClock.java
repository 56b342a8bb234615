package kz.zholdanym.intake.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;

/** The one place where the system's clock enters; everything else gets it passed in. */
@ApplicationScoped
class SystemClock {

    @Produces
    @ApplicationScoped
    InstantSource clock() {
        return new RunningClock();
    }

    /** In microseconds, as the database keeps them: what an answer says is what is read again later. */
    static class RunningClock implements InstantSource {
        @Override
        public Instant instant() {
            return InstantSource.system().instant().truncatedTo(ChronoUnit.MICROS);
        }
    }
}
