package kz.zholdanym.local.process;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/**
 * A process that need not be a child of this one, known by its number and its start time: numbers are used again. A
 * process that has ended, but of which its parent has not taken notice, counts as ended.
 */
public final class KnownProcess {
    private static final Duration POLL_INTERVAL = Duration.ofMillis(50);
    private static final Duration LAST_STEPS = Duration.ofSeconds(2);
    private static final Duration KILL_LIMIT = Duration.ofSeconds(10);

    private final ProcessHandle handle;

    private KnownProcess(ProcessHandle handle) {
        this.handle = handle;
    }

    /** A process started by this JVM. */
    static KnownProcess of(ProcessHandle handle) {
        return new KnownProcess(handle);
    }

    /**
     * Finds a running process.
     *
     * @param tolerance how far its start time may be from the one given
     */
    public static Optional<KnownProcess> find(long pid, Instant startedAt, Duration tolerance) {
        return ProcessHandle.of(pid)
                .filter(handle -> handle.info()
                        .startInstant()
                        .map(start -> Duration.between(start, startedAt).abs().compareTo(tolerance) <= 0)
                        .orElse(false))
                .map(KnownProcess::new)
                .filter(KnownProcess::isRunning);
    }

    /** The number of the process. */
    public long pid() {
        return handle.pid();
    }

    /** Asks the process to end, and kills it when it has not ended in time. */
    public void end(Duration patience) {
        handle.destroy();
        if (!endsWithin(patience)) {
            kill();
        }
    }

    /**
     * Ends the process without warning.
     *
     * @throws StartFailure when that does not help
     */
    public void kill() {
        handle.destroyForcibly();
        if (!endsWithin(KILL_LIMIT)) {
            throw new StartFailure("Process %d, left by an earlier start, does not end".formatted(pid()));
        }
    }

    private boolean isRunning() {
        // The operating system does not tell the program of a process that only waits for its parent's notice
        return handle.isAlive() && handle.info().command().isPresent();
    }

    private boolean endsWithin(Duration time) {
        if (!holdsWithin(() -> !isRunning(), time)) {
            return false;
        }
        // A process gives up its program before its ports
        holdsWithin(() -> !handle.isAlive(), LAST_STEPS);
        return true;
    }

    private static boolean holdsWithin(BooleanSupplier condition, Duration time) {
        long deadline = System.nanoTime() + time.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > deadline) {
                return false;
            }
            LockSupport.parkNanos(POLL_INTERVAL.toNanos());
        }
        return true;
    }
}
