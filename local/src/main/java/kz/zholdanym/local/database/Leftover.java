package kz.zholdanym.local.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import kz.zholdanym.local.process.StartFailure;

/** A PostgreSQL server that an earlier stack, killed without warning, left running on a data folder. */
final class Leftover {
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    /** The server notes its start time a moment after the operating system does. */
    private static final Duration START_TIME_TOLERANCE = Duration.ofSeconds(10);

    private Leftover() {}

    /** Ends the server that holds a data folder, if one does: first in order, then without asking. */
    static void end(Path data) {
        find(data.resolve("postmaster.pid")).ifPresent(server -> {
            server.destroy();
            if (!endsInTime(server)) {
                server.destroyForcibly();
                if (!endsInTime(server)) {
                    throw new StartFailure("PostgreSQL, process %d, was left by an earlier start and does not end"
                            .formatted(server.pid()));
                }
            }
        });
    }

    /** The file's first line is the process, its third the start in seconds since 1970. */
    private static Optional<ProcessHandle> find(Path pidFile) {
        if (Files.notExists(pidFile)) {
            return Optional.empty();
        }
        try {
            List<String> lines = Files.readAllLines(pidFile);
            Instant started = Instant.ofEpochSecond(Long.parseLong(lines.get(2).strip()));
            return ProcessHandle.of(Long.parseLong(lines.get(0).strip()))
                    .filter(process -> process.info()
                            .startInstant()
                            .map(start -> Duration.between(start, started).abs().compareTo(START_TIME_TOLERANCE) <= 0)
                            .orElse(false));
        } catch (IOException | NumberFormatException | IndexOutOfBoundsException unreadable) {
            // PostgreSQL itself judges a file that is not complete
            return Optional.empty();
        }
    }

    private static boolean endsInTime(ProcessHandle process) {
        try {
            process.onExit().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
            return true;
        } catch (TimeoutException notYet) {
            return false;
        } catch (ExecutionException failure) {
            throw new StartFailure("PostgreSQL of an earlier start cannot be ended", failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new StartFailure("Interrupted", interrupted);
        }
    }
}
