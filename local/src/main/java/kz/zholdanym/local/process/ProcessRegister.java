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
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Which processes belong to a data folder, one small file each, so that the next start can end what an earlier one,
 * killed without warning, has left behind. A process is known by its number and its start time: numbers are used again.
 */
public final class ProcessRegister implements AutoCloseable {
    private static final String OWNER = "stack";
    /** The operating system rounds start times, and adjusts its clock. */
    private static final Duration START_TIME_TOLERANCE = Duration.ofSeconds(2);

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Path folder;
    private final Map<String, ProcessHandle> running = new HashMap<>();
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
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        register.find(register.file(OWNER)).ifPresent(owner -> {
            throw new StartFailure("The folder %s is in use by another local stack, process %d. Stop that one first"
                    .formatted(dataFolder, owner.pid()));
        });
        register.endLeftovers();
        register.write(OWNER, ProcessHandle.current());
        return register;
    }

    /**
     * Remembers a process that was started for this folder.
     *
     * @throws StartFailure when the folder has been given up meanwhile; the process is ended then
     */
    public synchronized void add(String name, ProcessHandle process) {
        if (closed) {
            end(process);
            throw new StartFailure("Stopped while starting " + name);
        }
        write(name, process);
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
            end(process);
            delete(file(name));
        });
        running.clear();
        delete(file(OWNER));
    }

    private void write(String name, ProcessHandle process) {
        long started = process.info().startInstant().orElse(Instant.EPOCH).toEpochMilli();
        try {
            Files.writeString(file(name), process.pid() + " " + started);
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

    private void endLeftovers() {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            for (Path file : files) {
                find(file).ifPresent(ProcessRegister::end);
                Files.deleteIfExists(file);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void end(ProcessHandle process) {
        process.destroyForcibly();
        try {
            process.onExit().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException failure) {
            throw new StartFailure(
                    "Process %d was left by an earlier start and does not end".formatted(process.pid()), failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new StartFailure("Interrupted", interrupted);
        }
    }

    private Optional<ProcessHandle> find(Path file) {
        if (Files.notExists(file)) {
            return Optional.empty();
        }
        try {
            String[] fields = Files.readString(file).strip().split(" ", 2);
            Instant started = Instant.ofEpochMilli(Long.parseLong(fields[1]));
            return ProcessHandle.of(Long.parseLong(fields[0])).filter(process -> startedAt(process, started));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (NumberFormatException | ArrayIndexOutOfBoundsException halfWritten) {
            return Optional.empty();
        }
    }

    private static boolean startedAt(ProcessHandle process, Instant started) {
        return process.isAlive()
                && process.info()
                        .startInstant()
                        .map(start -> Duration.between(start, started).abs().compareTo(START_TIME_TOLERANCE) <= 0)
                        .orElse(false);
    }

    private Path file(String name) {
        return folder.resolve(name);
    }
}
