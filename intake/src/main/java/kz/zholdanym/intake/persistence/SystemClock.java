package kz.zholdanym.intake.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.InstantSource;

/** The one place where the system's clock enters; everything else gets it passed in. */
@ApplicationScoped
class SystemClock {

    @Produces
    @ApplicationScoped
    InstantSource clock() {
        return new RunningClock();
    }

    /** A class of its own because a proxy cannot be made of the library's private one. */
    static class RunningClock implements InstantSource {
        @Override
        public java.time.Instant instant() {
            return InstantSource.system().instant();
        }
    }
}
