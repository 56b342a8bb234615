package kz.zholdanym.local.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Which processes belong to a data folder, one small file each, so that the next start can end what an earlier one,
 * killed without warning, has left behind.
 */
public final class ProcessRegister implements AutoCloseable {
    private static final String OWNER = "stack";
    /** The operating system rounds start times, and adjusts its clock. */
    private static final Duration START_TIME_TOLERANCE = Duration.ofSeconds(2);

    private final Path folder;
    private final Map<String, KnownProcess> running = new HashMap<>();
    private boolean closed;

    private ProcessRegister(Path folder) {
        this.folder = folder;
    }

    /**
     * Takes possession of a data folder for the running JVM and ends the processes that a dead owner left.
     *
     * @throws StartFailure when a living process owns the folder
     */
    public static ProcessRegister open(Path dataFolder) {
        ProcessRegister register = new ProcessRegister(dataFolder.resolve("processes"));
        try {
            Files.createDirectories(register.folder);
            find(register.file(OWNER)).ifPresent(owner -> {
                throw new StartFailure("The folder %s is in use by another local stack, process %d. Stop that one first"
                        .formatted(dataFolder, owner.pid()));
            });
            register.endLeftovers();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        register.write(OWNER, ProcessHandle.current());
        return register;
    }

    /**
     * Remembers a process that was started for this folder.
     *
     * @throws StartFailure when the folder has been given up meanwhile; the process is ended then
     */
    public synchronized void add(String name, ProcessHandle handle) {
        KnownProcess process = KnownProcess.of(handle);
        if (closed) {
            process.kill();
            throw new StartFailure("Stopped while starting " + name);
        }
        write(name, handle);
        running.put(name, process);
    }

    /** Forgets a process that has ended. */
    public synchronized void remove(String name) {
        running.remove(name);
        delete(file(name));
    }

    /** Ends the processes that still run and gives the folder up. */
    @Override
    public synchronized void close() {
        closed = true;
        running.forEach((name, process) -> {
            process.kill();
            delete(file(name));
        });
        running.clear();
        delete(file(OWNER));
    }

    private void endLeftovers() throws IOException {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            for (Path file : files) {
                find(file).ifPresent(KnownProcess::kill);
                Files.deleteIfExists(file);
            }
        }
    }

    private static Optional<KnownProcess> find(Path file) {
        if (Files.notExists(file)) {
            return Optional.empty();
        }
        try {
            String[] fields = Files.readString(file).strip().split(" ", 2);
            return KnownProcess.find(
                    Long.parseLong(fields[0]), Instant.ofEpochMilli(Long.parseLong(fields[1])), START_TIME_TOLERANCE);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (NumberFormatException | ArrayIndexOutOfBoundsException halfWritten) {
            return Optional.empty();
        }
    }

    private void write(String name, ProcessHandle handle) {
        long started = handle.info().startInstant().orElse(Instant.EPOCH).toEpochMilli();
        try {
            Files.writeString(file(name), handle.pid() + " " + started);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private Path file(String name) {
        return folder.resolve(name);
    }
}
