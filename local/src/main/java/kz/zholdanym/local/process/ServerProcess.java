package kz.zholdanym.local.process;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** One running server with its log file. */
public final class ServerProcess {
    private static final Duration PROBE_INTERVAL = Duration.ofMillis(400);
    private static final int PROBE_TIMEOUT_MILLIS = 3_000;
    private static final int LOG_TAIL_LINES = 40;

    private final String name;
    private final Process process;
    private final Path log;
    private final ProcessRegister register;

    private ServerProcess(String name, Process process, Path log, ProcessRegister register) {
        this.name = name;
        this.process = process;
        this.log = log;
        this.register = register;
    }

    /**
     * Starts a server. What it prints is added to the log file.
     *
     * @param environment added to the environment of this JVM
     */
    public static ServerProcess start(
            String name, JavaCommand command, Map<String, String> environment, Path log, ProcessRegister register) {
        ProcessBuilder builder = new ProcessBuilder(command.words())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().putAll(environment);
        try {
            Process process = builder.start();
            register.add(name, process.toHandle());
            process.getOutputStream().close();
            return new ServerProcess(name, process, log, register);
        } catch (IOException failure) {
            throw new StartFailure(name + " cannot be started", failure);
        }
    }

    /**
     * Waits until an address answers 200.
     *
     * @param condition has to hold as well
     * @param refusal asked between probes; a reason given ends the waiting at once
     * @throws StartFailure with the end of the log, when the server exits, refuses or takes too long
     */
    public void awaitReady(URI probe, BooleanSupplier condition, Duration limit, Supplier<Optional<String>> refusal) {
        long deadline = System.nanoTime() + limit.toNanos();
        while (!answers(probe) || !condition.getAsBoolean()) {
            if (hasExitedWithin(PROBE_INTERVAL)) {
                throw failure("stopped with exit code " + process.exitValue());
            }
            refusal.get().ifPresent(reason -> {
                throw failure(reason);
            });
            if (System.nanoTime() > deadline) {
                throw failure("was not ready within %d s at %s".formatted(limit.toSeconds(), probe));
            }
        }
    }

    /**
     * Waits until the process has ended by itself.
     *
     * @throws StartFailure when it ends with an error or takes too long
     */
    public void awaitSuccess(Duration limit) {
        if (!hasExitedWithin(limit)) {
            kill();
            throw failure("was not done within %d s".formatted(limit.toSeconds()));
        }
        register.remove(name);
        if (process.exitValue() != 0) {
            throw failure("stopped with exit code " + process.exitValue());
        }
    }

    /** Asks the server to stop, and kills it when it has not done so in time. */
    public void stop(Duration patience) {
        process.destroy();
        if (!hasExitedWithin(patience)) {
            kill();
        }
        register.remove(name);
    }

    /** Ends the server without warning, as a crash would, and waits until it is gone. */
    public void kill() {
        process.destroyForcibly();
        hasExitedWithin(Duration.ofSeconds(10));
        register.remove(name);
    }

    /** Completes when the server has ended, for whatever reason. */
    public CompletableFuture<?> onExit() {
        return process.onExit();
    }

    /** The number of the process in the operating system. */
    public long pid() {
        return process.pid();
    }

    /** What went wrong, with the end of the log. */
    public StartFailure failure(String reason) {
        return new StartFailure("%s %s. The end of its log (%s):%n%s".formatted(name, reason, log, tail()));
    }

    private boolean hasExitedWithin(Duration time) {
        try {
            return process.waitFor(time.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException interrupted) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new StartFailure(name + ": interrupted", interrupted);
        }
    }

    private static boolean answers(URI probe) {
        try {
            HttpURLConnection connection = (HttpURLConnection) probe.toURL().openConnection();
            connection.setConnectTimeout(PROBE_TIMEOUT_MILLIS);
            connection.setReadTimeout(PROBE_TIMEOUT_MILLIS);
            int status = connection.getResponseCode();
            connection.disconnect();
            return status == HttpURLConnection.HTTP_OK;
        } catch (IOException notYet) {
            return false;
        }
    }

    private String tail() {
        try {
            // Not every byte of a log need be well-formed UTF-8
            List<String> lines = new String(Files.readAllBytes(log), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            return String.join(
                    System.lineSeparator(), lines.subList(Math.max(0, lines.size() - LOG_TAIL_LINES), lines.size()));
        } catch (IOException unreadable) {
            return "(the log cannot be read: " + unreadable.getMessage() + ")";
        }
    }
}
