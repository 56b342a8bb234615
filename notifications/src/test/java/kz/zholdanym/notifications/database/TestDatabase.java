package kz.zholdanym.notifications.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** A real PostgreSQL for the tests of this module, started once and stopped with the virtual machine. */
public final class TestDatabase {

    private static final DataSource MIGRATED = start();

    private TestDatabase() {}

    public static DataSource dataSource() {
        return MIGRATED;
    }

    /** Shared by all tests, which tell their rows by ids of their own. */
    public static Database database() {
        return new Database(MIGRATED);
    }

    private static DataSource start() {
        try {
            DataSource dataSource = EmbeddedPostgres.builder().start().getPostgresDatabase();
            Flyway.configure()
                    .dataSource(dataSource)
                    .schemas("notifications")
                    .locations("classpath:db/notifications")
                    .load()
                    .migrate();
            return dataSource;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
