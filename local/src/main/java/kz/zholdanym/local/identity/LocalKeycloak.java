package kz.zholdanym.local.identity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import kz.zholdanym.local.process.Folders;
import kz.zholdanym.local.process.Loopback;
import kz.zholdanym.local.process.ProcessRegister;
import kz.zholdanym.local.process.ServerProcess;

/** Keycloak with the demo realm. Its own data lives in the stack's folder; the realm is imported anew when its file changes. */
public final class LocalKeycloak implements AutoCloseable {
    private static final String NAME = "keycloak";
    private static final Duration START_LIMIT = Duration.ofMinutes(4);
    private static final Duration STOP_PATIENCE = Duration.ofSeconds(15);
    private static final Map<String, String> ADMINISTRATOR =
            Map.of("KC_BOOTSTRAP_ADMIN_USERNAME", "admin", "KC_BOOTSTRAP_ADMIN_PASSWORD", "admin");

    private final ServerProcess process;
    private final int port;

    private LocalKeycloak(ServerProcess process, int port) {
        this.process = process;
        this.port = port;
    }

    /**
     * Starts Keycloak and returns at once; {@link #awaitReady} waits for it.
     *
     * @param distribution the unpacked distribution
     * @param portal the portal's address, to which sign-in may lead back
     * @param progress told what takes long
     */
    public static LocalKeycloak start(
            Path distribution,
            Path dataFolder,
            int port,
            URI portal,
            ProcessRegister register,
            Consumer<String> progress) {
        Loopback.requireFree(port, "Keycloak");
        Path built = KeycloakProgram.built(
                distribution,
                dataFolder,
                register,
                () -> progress.accept("Keycloak is being built, once on this machine (half a minute)"));
        Path home =
                prepareHome(built, dataFolder.resolve(NAME), DemoRealm.load().importFileFor(portal), progress);
        ServerProcess process = ServerProcess.start(
                NAME,
                KeycloakProgram.command(
                        home,
                        "start",
                        "--optimized",
                        "--import-realm",
                        "--cache=local",
                        // Otherwise one of two sign-ins of the same account at the same moment fails; tests do that
                        "--spi-brute-force-protector--default-brute-force-detector--allow-concurrent-requests=true",
                        "--http-enabled=true",
                        "--http-host=127.0.0.1",
                        "--http-port=" + port,
                        "--hostname=http://localhost:" + port),
                ADMINISTRATOR,
                dataFolder.resolve("keycloak.log"),
                register);
        return new LocalKeycloak(process, port);
    }

    /** Waits until the realm answers. */
    public void awaitReady() {
        process.awaitReady(
                Loopback.http(port, "/realms/" + DemoRealm.NAME + "/.well-known/openid-configuration"),
                () -> true,
                START_LIMIT,
                Optional::empty);
    }

    /** Completes when Keycloak has ended, for whatever reason. */
    public CompletableFuture<?> onExit() {
        return process.onExit();
    }

    @Override
    public void close() {
        process.stop(STOP_PATIENCE);
    }

    private static Path prepareHome(Path built, Path home, String realm, Consumer<String> progress) {
        Path realmFile = home.resolve("data").resolve("import").resolve(DemoRealm.NAME + "-realm.json");
        try {
            if (KeycloakProgram.sameVersion(built, home)
                    && Files.exists(realmFile)
                    && Files.readString(realmFile).equals(realm)) {
                return home;
            }
            progress.accept("Keycloak gets a new realm (first start, or the realm or Keycloak itself has changed)");
            Folders.delete(home);
            Folders.copy(built, home);
            Files.createDirectories(realmFile.getParent());
            Files.writeString(realmFile, realm);
            return home;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
