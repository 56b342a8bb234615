package kz.zholdanym.bench.notice;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** PostgreSQL that loses nothing when the power fails, unlike that of demo and tests, with the tables of the notices. */
final class DurablePostgres implements AutoCloseable {

    private static final List<String> DURABLE = List.of("fsync", "synchronous_commit", "full_page_writes");

    private final Path folder;
    private final EmbeddedPostgres server;

    private DurablePostgres(Path folder, EmbeddedPostgres server) {
        this.folder = folder;
        this.server = server;
    }

    static DurablePostgres start(Path folder) throws IOException, SQLException {
        EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder()
                .setDataDirectory(folder.resolve("postgresql"))
                .setCleanDataDirectory(true)
                .setOverrideWorkingDirectory(
                        folder.resolve("postgresql-binaries").toFile())
                .setServerConfig("shared_buffers", "256MB")
                .setServerConfig("max_wal_size", "4GB")
                .setServerConfig("max_connections", "60");
        DURABLE.forEach(setting -> builder.setServerConfig(setting, "on")); // said after the embedded server's own -F
        DurablePostgres postgres = new DurablePostgres(folder, builder.start());
        try {
            postgres.requireDurable();
            Flyway.configure(DurablePostgres.class.getClassLoader())
                    .dataSource(postgres.server.getPostgresDatabase())
                    .schemas("notifications")
                    .locations("classpath:db/notifications")
                    .load()
                    .migrate();
            return postgres;
        } catch (SQLException | RuntimeException failure) {
            postgres.close();
            throw failure;
        }
    }

    private void requireDurable() throws SQLException {
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            for (String setting : DURABLE) {
                try (ResultSet shown = statement.executeQuery("show " + setting)) {
                    shown.next();
                    System.out.printf("PostgreSQL: %s = %s%n", setting, shown.getString(1));
                    if (!shown.getString(1).equals("on")) {
                        throw new IllegalStateException("Not durable: " + setting + " is " + shown.getString(1));
                    }
                }
            }
        }
    }

    String jdbcUrl() {
        return server.getJdbcUrl("postgres", "postgres");
    }

    /** Connections that are kept, as the portal's server keeps them. */
    static HikariDataSource pool(String jdbcUrl, int connections) {
        HikariConfig settings = new HikariConfig();
        settings.setJdbcUrl(jdbcUrl);
        settings.setMaximumPoolSize(connections);
        return new HikariDataSource(settings);
    }

    /** The first of the server's processes, from which all others descend. */
    ProcessHandle process() throws IOException {
        String number = Files.readAllLines(folder.resolve("postgresql").resolve("postmaster.pid"))
                .get(0);
        return ProcessHandle.of(Long.parseLong(number.strip())).orElseThrow();
    }

    DataSource dataSource() {
        return server.getPostgresDatabase();
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
