package kz.zholdanym.local;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import kz.zholdanym.local.process.StartFailure;

/**
 * Runs the whole system until Ctrl-C. Settings are system properties: {@code local.server.home}, {@code local.ear},
 * {@code local.keycloak.home} and {@code local.data} are paths; {@code local.clean=true} begins with empty data;
 * {@code local.port.offset} moves all ports.
 */
public final class Demo {
    private static final Duration STOP_NOTICE = Duration.ofSeconds(2);

    private final LocalStack stack;
    private final PrintStream out;
    private final AtomicBoolean stopping = new AtomicBoolean();
    private final CountDownLatch stopRequested = new CountDownLatch(1);
    private final CountDownLatch stopped = new CountDownLatch(1);

    private Demo(LocalStack stack, PrintStream out) {
        this.stack = stack;
        this.out = out;
    }

    /** Starts, and returns only when something has failed. */
    public static void main(String[] arguments) {
        // Consoles and log files expect UTF-8, whatever the locale of a bare machine says
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        LocalStackSettings settings = settings();
        if (Boolean.getBoolean("local.clean")) {
            LocalStack.deleteData(settings);
        }
        new Demo(new LocalStack(settings, InstantSource.system(), new ElapsedTime(out)), out).run();
    }

    private void run() {
        Runtime.getRuntime().addShutdownHook(new Thread(this::stop, "demo-stop"));
        stack.start();
        out.println(new Welcome(stack.settings()).text());
        try {
            String end = stack.end().get();
            // Ctrl-C reaches the servers as well as this process: one of them may be the first to end
            if (stopRequested.await(STOP_NOTICE.toMillis(), TimeUnit.MILLISECONDS)) {
                stopped.await();
                return;
            }
            stop();
            throw new StartFailure(end + "; its log is in " + stack.settings().dataFolder());
        } catch (ExecutionException failure) {
            throw new StartFailure("The demo has ended", failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void stop() {
        if (!stopping.compareAndSet(false, true)) {
            return;
        }
        stopRequested.countDown();
        out.println("Stopping ...");
        try {
            stack.close();
            out.println("Stopped.");
        } finally {
            stopped.countDown();
        }
    }

    private static LocalStackSettings settings() {
        LocalStackSettings settings = LocalStackSettings.in(path("local.data").orElse(Path.of("target", "demo")))
                .onPorts(new Ports(Integer.getInteger("local.port.offset", 0)));
        Optional<Path> keycloak = path("local.keycloak.home");
        if (keycloak.isPresent()) {
            settings = settings.withKeycloak(keycloak.get());
        }
        Optional<Path> server = path("local.server.home");
        Optional<Path> ear = path("local.ear");
        if (server.isPresent() && ear.isPresent()) {
            settings = settings.withServer(server.get(), ear.get())
                    .withServerSettings(Map.of("PORTAL_DEMO_CASES", "true"), Map.of());
        }
        return settings;
    }

    private static Optional<Path> path(String property) {
        return Optional.ofNullable(System.getProperty(property)).map(Path::of);
    }
}
