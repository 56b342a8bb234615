package kz.zholdanym.it.container;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.stream.Stream;
import kz.zholdanym.local.LocalStack;
import kz.zholdanym.local.LocalStackSettings;
import kz.zholdanym.local.Ports;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * Starts the database and the stand-ins before the container, and gives it a fresh copy of the server's folder. A
 * listener of the session because the container starts before any extension of a test class would run.
 */
public class ContainerBackends implements LauncherSessionListener {

    private static final String OFFSET = "it.container.offset";
    private static final int MANAGEMENT = 9990;

    private LocalStack backends;

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        Integer offset = Integer.getInteger(OFFSET);
        if (offset == null || backends != null) {
            return;
        }
        LocalStackSettings settings =
                LocalStackSettings.in(Path.of("target", "container")).onPorts(new Ports(offset));
        LocalStack.deleteData(settings);
        backends = new LocalStack(settings);
        backends.start();
        System.setProperty(
                "it.container.server", freshServer(settings.dataFolder()).toString());
        System.setProperty("it.container.management", Integer.toString(MANAGEMENT + offset));
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        if (backends != null) {
            backends.close();
            backends = null;
        }
    }

    private static Path freshServer(Path folder) {
        Path pristine = Path.of(System.getProperty("jboss.home"), "standalone");
        Path copy = folder.resolve("wildfly");
        try (Stream<Path> files = Files.walk(pristine)) {
            files.forEach(
                    file -> copy(file, copy.resolve(pristine.relativize(file).toString())));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return copy;
    }

    private static void copy(Path from, Path to) {
        try {
            if (Files.isDirectory(from)) {
                Files.createDirectories(to);
            } else {
                Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
