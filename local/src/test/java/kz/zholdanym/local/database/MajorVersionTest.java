package kz.zholdanym.local.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import kz.zholdanym.local.FreePort;
import kz.zholdanym.local.process.StartFailure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MajorVersionTest {
    @TempDir
    Path folder;

    @Test
    void dataOfAnotherMajorVersionIsRefusedBeforeAnythingStarts() throws IOException {
        Path data = Files.createDirectory(folder.resolve("postgresql"));
        Files.writeString(data.resolve("PG_VERSION"), "14\n");

        assertThatThrownBy(() -> LocalPostgres.start(folder, FreePort.find()))
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining("PostgreSQL 14")
                .hasMessageContaining("PostgreSQL 18")
                .hasMessageContaining("-Dlocal.clean=true");
        assertThat(folder.resolve("postgresql.log")).doesNotExist();
    }

    @Test
    void dataOfTheSameMajorVersionIsAccepted() throws IOException {
        Files.writeString(folder.resolve("PG_VERSION"), "18\n");

        assertThatCode(() -> MajorVersion.requireOfData(folder)).doesNotThrowAnyException();
    }

    @Test
    void folderWithoutDataIsAccepted() {
        assertThatCode(() -> MajorVersion.requireOfData(folder)).doesNotThrowAnyException();
    }

    @Test
    void serverOfAnotherMajorVersionIsRefused() {
        assertThatThrownBy(() -> MajorVersion.requireOfServer(14))
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining("PostgreSQL 14 was started instead of PostgreSQL 18");
    }
}
