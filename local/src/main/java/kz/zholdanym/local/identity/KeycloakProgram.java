package kz.zholdanym.local.identity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import kz.zholdanym.local.process.Folders;
import kz.zholdanym.local.process.JavaCommand;
import kz.zholdanym.local.process.ProcessRegister;
import kz.zholdanym.local.process.ServerProcess;

/**
 * Keycloak's program files. The distribution has to be built once for its database, which takes half a minute; the built
 * copy stands beside the unpacked distribution and serves every stack on the machine, so that each start is a warm one.
 */
final class KeycloakProgram {
    private static final int HEAP_MEGABYTES = 512;
    private static final Duration BUILD_LIMIT = Duration.ofMinutes(5);

    /** What Keycloak's own start script opens to it. */
    private static final List<String> OPEN_PACKAGES = List.of(
            "--add-opens=java.base/java.util=ALL-UNNAMED",
            "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
            "--add-opens=java.base/java.security=ALL-UNNAMED",
            "--add-opens=java.base/java.lang=ALL-UNNAMED",
            "--enable-native-access=ALL-UNNAMED");

    private KeycloakProgram() {}

    /** The built copy of a distribution, made now if there is none yet. */
    static Path built(Path distribution, Path dataFolder, ProcessRegister register, Runnable announceBuild) {
        Path built = distribution.resolveSibling(distribution.getFileName() + "-built");
        try {
            if (sameVersion(distribution, built)) {
                return built;
            }
            announceBuild.run();
            Folders.delete(built);
            Path partial = Files.createTempDirectory(distribution.getParent(), "keycloak-partial-");
            Folders.copy(distribution, partial);
            ServerProcess.start(
                            "keycloak-build",
                            command(partial, "build", "--db=dev-file"),
                            Map.of(),
                            dataFolder.resolve("keycloak-build.log"),
                            register)
                    .awaitSuccess(BUILD_LIMIT);
            moveIntoPlace(partial, built);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return built;
    }

    /** A Keycloak command, run without its shell script. */
    static JavaCommand command(Path home, String... arguments) {
        return new JavaCommand()
                .quickStart(HEAP_MEGABYTES)
                .options(OPEN_PACKAGES)
                .options("-XX:MaxMetaspaceSize=256m", "-XX:+ExitOnOutOfMemoryError", "-Dfile.encoding=UTF-8")
                // Locale-dependent formatting inside Keycloak expects English
                .options("-Duser.language=en", "-Duser.country=US")
                .property(
                        "java.util.concurrent.ForkJoinPool.common.threadFactory",
                        "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory")
                .property("java.util.logging.manager", "org.jboss.logmanager.LogManager")
                .property("picocli.disable.closures", true)
                .property("quarkus-log-max-startup-records", 10_000)
                .property("kc.home.dir", home)
                .property("jboss.server.config.dir", home.resolve("conf"))
                .options("-cp", home.resolve("lib").resolve("quarkus-run.jar").toString())
                .options("io.quarkus.bootstrap.runner.QuarkusEntryPoint")
                .options(arguments);
    }

    /** Whether both folders hold the same version of Keycloak. */
    static boolean sameVersion(Path first, Path second) throws IOException {
        Path version = Path.of("version.txt");
        return Files.exists(second.resolve(version))
                && Files.mismatch(first.resolve(version), second.resolve(version)) < 0;
    }

    private static void moveIntoPlace(Path partial, Path built) throws IOException {
        try {
            Files.move(partial, built);
        } catch (FileAlreadyExistsException | DirectoryNotEmptyException anotherStackWasFaster) {
            Folders.delete(partial);
        }
    }
}
