package kz.zholdanym.local.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kz.zholdanym.local.process.KnownProcess;

/** A PostgreSQL server that an earlier stack, killed without warning, left running on a data folder. */
final class Leftover {
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    /** The server notes its start time a moment after the operating system does. */
    private static final Duration START_TIME_TOLERANCE = Duration.ofSeconds(10);

    private Leftover() {}

    /** Ends the server that holds a data folder, if one does: first in order, then without asking. */
    static void end(Path data) {
        find(data.resolve("postmaster.pid")).ifPresent(server -> server.end(PATIENCE));
    }

    /** The file's first line is the process, its third the start in seconds since 1970. */
    private static Optional<KnownProcess> find(Path pidFile) {
        if (Files.notExists(pidFile)) {
            return Optional.empty();
        }
        try {
            List<String> lines = Files.readAllLines(pidFile);
            return KnownProcess.find(
                    Long.parseLong(lines.get(0).strip()),
                    Instant.ofEpochSecond(Long.parseLong(lines.get(2).strip())),
                    START_TIME_TOLERANCE);
        } catch (IOException | NumberFormatException | IndexOutOfBoundsException unreadable) {
            // PostgreSQL itself judges a file that is not complete
            return Optional.empty();
        }
    }
}
