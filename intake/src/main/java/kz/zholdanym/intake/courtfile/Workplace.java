package kz.zholdanym.intake.courtfile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** A folder of its own in which one file is made: readable by nobody else, and gone when closed. */
record Workplace(Path folder) implements AutoCloseable {

    static Workplace open() throws IOException {
        return new Workplace(Files.createTempDirectory("court-file"));
    }

    /** The one in which a file was made. */
    static Workplace of(Path file) {
        return new Workplace(Objects.requireNonNull(file.getParent()));
    }

    Path file(String name) {
        return folder.resolve(name);
    }

    @Override
    public void close() throws IOException {
        List<Path> files;
        try (Stream<Path> within = Files.list(folder)) {
            files = within.toList();
        }
        for (Path file : files) {
            Files.deleteIfExists(file);
        }
        Files.deleteIfExists(folder);
    }
}
