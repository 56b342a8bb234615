package kz.zholdanym.local.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Locale;
import kz.zholdanym.local.process.Loopback;
import kz.zholdanym.local.process.StartFailure;

/**
 * PostgreSQL with the database of the portal, its data kept in a folder between starts.
 *
 * <p>Not durable against a power cut: the embedded server runs with {@code -F} (no fsync) and asynchronous commit. A
 * killed portal or a killed PostgreSQL process loses nothing that was written to the operating system.
 */
public final class LocalPostgres implements AutoCloseable {
    /** The superuser of the embedded server. */
    public static final String USER = "postgres";

    /** Any password is accepted; this one is what settings carry. */
    public static final String PASSWORD = "postgres";

    private static final String DATABASE = "portal";

    private final EmbeddedPostgres server;

    private LocalPostgres(EmbeddedPostgres server) {
        this.server = server;
    }

    /**
     * Starts the server, on its first start in this folder with a new cluster.
     *
     * @throws StartFailure when the port is taken, the data is of another major version, or the server does not start
     */
    public static LocalPostgres start(Path dataFolder, int port) {
        Path data = dataFolder.resolve("postgresql");
        Leftover.end(data);
        MajorVersion.requireOfData(data);
        Loopback.requireFree(port, "PostgreSQL");
        Path log = dataFolder.resolve("postgresql.log");
        try {
            EmbeddedPostgres server = lettersOf(EmbeddedPostgres.builder())
                    .setPort(port)
                    .setDataDirectory(data)
                    .setCleanDataDirectory(false)
                    .setOverrideWorkingDirectory(
                            dataFolder.resolve("postgresql-binaries").toFile())
                    .setServerConfig("max_connections", "100")
                    .setPGStartupWait(Duration.ofSeconds(60))
                    .setRegisterShutdownHook(false)
                    .setOutputRedirector(ProcessBuilder.Redirect.appendTo(log.toFile()))
                    .setErrorRedirector(ProcessBuilder.Redirect.appendTo(log.toFile()))
                    .start();
            return prepare(new LocalPostgres(server));
        } catch (IOException | SQLException failure) {
            throw new StartFailure("PostgreSQL did not start; see " + log, failure);
        }
    }

    /**
     * What a letter is must not depend on the language of the terminal: without UTF-8 the trigrams of Kazakh words are none.
     * The locale is there on every Linux; elsewhere terminals have one of UTF-8.
     */
    private static EmbeddedPostgres.Builder lettersOf(EmbeddedPostgres.Builder server) {
        boolean linux = System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("linux");
        return linux ? server.setLocaleConfig("lc-ctype", "C.UTF-8") : server;
    }

    /** A server that turns out not to be usable does not stay behind. */
    private static LocalPostgres prepare(LocalPostgres postgres) throws SQLException {
        try {
            postgres.prepareDatabase();
            return postgres;
        } catch (SQLException | StartFailure failure) {
            postgres.close();
            throw failure;
        }
    }

    /** The address of the portal's database. */
    public String jdbcUrl() {
        return "jdbc:postgresql://localhost:" + server.getPort() + "/" + DATABASE;
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException failure) {
            throw new StartFailure("PostgreSQL did not stop", failure);
        }
    }

    private void prepareDatabase() throws SQLException {
        try (Connection connection = server.getPostgresDatabase().getConnection()) {
            MajorVersion.requireOfServer(connection.getMetaData().getDatabaseMajorVersion());
            createDatabase(connection);
        }
    }

    private static void createDatabase(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            try (ResultSet found =
                    statement.executeQuery("select 1 from pg_database where datname = '" + DATABASE + "'")) {
                if (found.next()) {
                    return;
                }
            }
            statement.execute("create database " + DATABASE);
        }
    }
}
