package kz.zholdanym.local.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import kz.zholdanym.local.process.Folders;
import kz.zholdanym.local.process.JavaCommand;
import kz.zholdanym.local.process.Loopback;
import kz.zholdanym.local.process.ProcessRegister;
import kz.zholdanym.local.process.ServerProcess;
import kz.zholdanym.local.process.StartFailure;

/** The application server with the portal deployed. It may be stopped, killed and started again within one stack. */
public final class LocalWildFly implements AutoCloseable {
    private static final int HTTP_PORT = 8080;
    private static final int HEAP_MEGABYTES = 256;
    private static final Duration START_LIMIT = Duration.ofMinutes(4);
    private static final Duration STOP_PATIENCE = Duration.ofSeconds(20);
    private static final String DEPLOYMENT = "portal.ear";

    /** What the server's own start script opens to it. */
    private static final List<String> OPEN_PACKAGES = List.of(
            "--add-exports=java.desktop/sun.awt=ALL-UNNAMED",
            "--add-exports=java.naming/com.sun.jndi.ldap=ALL-UNNAMED",
            "--add-exports=java.naming/com.sun.jndi.url.ldap=ALL-UNNAMED",
            "--add-exports=java.naming/com.sun.jndi.url.ldaps=ALL-UNNAMED",
            "--add-exports=jdk.naming.dns/com.sun.jndi.dns=ALL-UNNAMED",
            "--add-opens=java.base/java.lang=ALL-UNNAMED",
            // lets PDFBox give memory back at once
            "--add-opens=java.base/java.nio=ALL-UNNAMED",
            "--add-opens=java.base/java.lang.invoke=ALL-UNNAMED",
            "--add-opens=java.base/java.lang.reflect=ALL-UNNAMED",
            "--add-opens=java.base/java.io=ALL-UNNAMED",
            "--add-opens=java.base/java.net=ALL-UNNAMED",
            "--add-opens=java.base/java.security=ALL-UNNAMED",
            "--add-opens=java.base/java.util=ALL-UNNAMED",
            "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
            "--add-opens=java.management/javax.management=ALL-UNNAMED",
            "--add-opens=java.naming/javax.naming=ALL-UNNAMED");

    private final Path home;
    private final Path base;
    private final Path log;
    private final int portOffset;
    private final URI readiness;
    private final Map<String, String> environment;
    private final Map<String, String> properties;
    private final ProcessRegister register;
    private volatile Optional<ServerProcess> process = Optional.empty();

    /**
     * Lays out a fresh server folder with the application in it. Nothing runs yet.
     *
     * @param home the provisioned server
     * @param application the EAR
     * @param httpPort the portal's port; all other ports of the server move by the same distance from their defaults
     * @param readiness the address that answers 200 when the portal can take requests
     * @param environment settings of the portal
     * @param properties system properties of the server, for what a test wants otherwise
     */
    public LocalWildFly(
            Path home,
            Path application,
            Path dataFolder,
            int httpPort,
            URI readiness,
            Map<String, String> environment,
            Map<String, String> properties,
            ProcessRegister register) {
        this.home = home;
        this.base = dataFolder.resolve("server");
        this.log = dataFolder.resolve("server.log");
        this.portOffset = httpPort - HTTP_PORT;
        this.readiness = readiness;
        this.environment = Map.copyOf(environment);
        this.properties = Map.copyOf(properties);
        this.register = register;
        layOut(application);
    }

    /** Starts the server and returns at once; {@link #awaitReady} waits for it. */
    public void start() {
        Loopback.requireFree(HTTP_PORT + portOffset, "the portal");
        Loopback.requireFree(readiness.getPort(), "the server's management");
        process = Optional.of(ServerProcess.start("server", command(), environment, log, register));
    }

    /** Waits until the portal can take requests. */
    public void awaitReady() {
        running().awaitReady(readiness, this::isDeployed, START_LIMIT, this::deploymentFailure);
    }

    /** Stops the server in order; does nothing when it does not run. */
    @Override
    public void close() {
        process.ifPresent(running -> running.stop(STOP_PATIENCE));
        process = Optional.empty();
    }

    /** Ends the server without warning, as a crash would. */
    public void kill() {
        running().kill();
        process = Optional.empty();
    }

    /** Completes when the running server has ended, for whatever reason. */
    public CompletableFuture<?> onExit() {
        return running().onExit();
    }

    /** The number of the running process in the operating system. */
    public long pid() {
        return running().pid();
    }

    private ServerProcess running() {
        return process.orElseThrow(() -> new IllegalStateException("The server does not run"));
    }

    private void layOut(Path application) {
        if (!Files.isRegularFile(application)) {
            throw new StartFailure("There is no application at " + application + ". Build it first");
        }
        if (!Files.isRegularFile(home.resolve("jboss-modules.jar"))) {
            throw new StartFailure("There is no server at " + home + ". Build it first");
        }
        Folders.delete(base);
        Folders.copy(home.resolve("standalone"), base);
        try {
            // The log tells of one stack, through all restarts of its server
            Files.deleteIfExists(log);
            Path deployments = Files.createDirectories(base.resolve("deployments"));
            Files.copy(application, deployments.resolve(DEPLOYMENT), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private JavaCommand command() {
        JavaCommand command = new JavaCommand()
                .quickStart(HEAP_MEGABYTES)
                .options(OPEN_PACKAGES)
                .property("java.net.preferIPv4Stack", true)
                .property("java.awt.headless", true)
                // JDK 17 takes the machine's encoding otherwise, ASCII on a bare one
                .property("file.encoding", "UTF-8")
                .property("sun.stdout.encoding", "UTF-8")
                .property("sun.stderr.encoding", "UTF-8")
                .property("org.jboss.logmanager.nocolor", true)
                .property("jboss.tx.node.id", "local")
                .property("jboss.modules.system.pkgs", "org.jboss.byteman")
                .property("org.jboss.boot.log.file", base.resolve("log").resolve("server.log"))
                .property("logging.configuration", logging());
        properties.forEach(command::property);
        return command.options("-jar", home.resolve("jboss-modules.jar").toString())
                .options("-mp", home.resolve("modules").toString(), "org.jboss.as.standalone")
                .property("jboss.home.dir", home)
                .property("jboss.server.base.dir", base)
                .property("jboss.socket.binding.port-offset", portOffset)
                .options("--read-only-server-config=standalone.xml");
    }

    private URI logging() {
        return base.resolve("configuration").resolve("logging.properties").toUri();
    }

    /** A server that has passed over the application is ready all the same. */
    private boolean isDeployed() {
        return hasMarker(".deployed");
    }

    private boolean hasMarker(String suffix) {
        return Files.exists(base.resolve("deployments").resolve(DEPLOYMENT + suffix));
    }

    private Optional<String> deploymentFailure() {
        return hasMarker(".failed") ? Optional.of("could not deploy the portal") : Optional.empty();
    }
}
