package kz.zholdanym.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.ServerSocket;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import kz.zholdanym.local.database.LocalPostgres;
import kz.zholdanym.local.process.Loopback;
import kz.zholdanym.local.process.StartFailure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalStackTest {
    @TempDir
    Path data;

    private final List<String> progress = new ArrayList<>();

    @Test
    void dataSurvivesARestart() throws SQLException {
        LocalStackSettings settings = settings();
        try (LocalStack stack = stack(settings)) {
            stack.start();
            execute(stack, "create extension pg_trgm");
            execute(stack, "create table kept as select 'сақталды' as word");
        }
        try (LocalStack stack = stack(settings)) {
            stack.start();
            assertThat(query(stack, "select word from kept")).isEqualTo("сақталды");
            assertThat(query(stack, "select similarity('жолданым', 'жолдау') > 0.3"))
                    .isEqualTo("t");
        }
    }

    @Test
    void portInUseIsNamedWithWhatItIsFor() throws Exception {
        LocalStackSettings settings = settings();
        try (ServerSocket taken = new ServerSocket(settings.ports().smpp(), 1, Loopback.address());
                LocalStack stack = stack(settings)) {
            assertThatThrownBy(stack::start)
                    .isInstanceOf(StartFailure.class)
                    .hasMessageContaining("Port " + taken.getLocalPort())
                    .hasMessageContaining("SMSC");
        }
    }

    @Test
    void serverWithoutApplicationIsRefused() {
        assertThatThrownBy(() -> new LocalStack(settings().withServer(data, data.resolve("missing.ear"))).start())
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining("missing.ear");
    }

    private LocalStack stack(LocalStackSettings settings) {
        return new LocalStack(settings, InstantSource.system(), progress::add);
    }

    private LocalStackSettings settings() {
        return LocalStackSettings.in(data).onPorts(new Ports(FreePort.find() % 10_000 + 20_000));
    }

    private static void execute(LocalStack stack, String sql) throws SQLException {
        try (Connection connection = connect(stack);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String query(LocalStack stack, String sql) throws SQLException {
        try (Connection connection = connect(stack);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private static Connection connect(LocalStack stack) throws SQLException {
        return DriverManager.getConnection(stack.addresses().database(), LocalPostgres.USER, LocalPostgres.PASSWORD);
    }
}
