package kz.zholdanym.local.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProcessRegisterTest {
    @TempDir
    Path data;

    @Test
    void processLeftByDeadOwnerIsEnded() throws Exception {
        Process leftover = startWaiting();
        leave("server", leftover.toHandle());

        try (ProcessRegister register = ProcessRegister.open(data)) {
            assertThat(leftover.waitFor(10, TimeUnit.SECONDS)).isTrue();
        }
    }

    @Test
    void processThatOnlyHasTheSameNumberIsSpared() throws Exception {
        Process stranger = startWaiting();
        Files.createDirectories(data.resolve("processes"));
        Files.writeString(data.resolve("processes").resolve("server"), stranger.pid() + " 1000");

        ProcessRegister.open(data).close();

        assertThat(stranger.isAlive()).isTrue();
        stranger.destroyForcibly().waitFor();
    }

    @Test
    void folderOfLivingOwnerIsRefused() {
        try (ProcessRegister owner = ProcessRegister.open(data)) {
            assertThatThrownBy(() -> ProcessRegister.open(data))
                    .isInstanceOf(StartFailure.class)
                    .hasMessageContaining("in use by another local stack");
        }
    }

    @Test
    void nothingRunsAfterClosing() throws Exception {
        ProcessRegister register = ProcessRegister.open(data);
        Process started = startWaiting();
        register.add("server", started.toHandle());

        register.close();

        assertThat(started.waitFor(10, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void processStartedWhileClosingIsEnded() throws Exception {
        ProcessRegister register = ProcessRegister.open(data);
        register.close();
        Process late = startWaiting();

        assertThatThrownBy(() -> register.add("server", late.toHandle())).isInstanceOf(StartFailure.class);

        assertThat(late.waitFor(10, TimeUnit.SECONDS)).isTrue();
    }

    private void leave(String name, ProcessHandle process) throws IOException {
        Path folder = Files.createDirectories(data.resolve("processes"));
        long started = process.info().startInstant().orElseThrow().toEpochMilli();
        Files.writeString(folder.resolve(name), process.pid() + " " + started);
    }

    /** A program that does nothing until somebody ends it. */
    private static Process startWaiting() throws IOException {
        return new ProcessBuilder(new JavaCommand()
                        .options("-cp", System.getProperty("java.class.path"), WaitingProgram.class.getName())
                        .words())
                .start();
    }

    static final class WaitingProgram {
        private WaitingProgram() {}

        public static void main(String[] arguments) throws IOException {
            System.in.read();
        }
    }
}
