package kz.zholdanym.intake.schema;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** A real PostgreSQL with the schema of this module, started once and stopped with the virtual machine. */
public final class TestDatabase {

    private static final DataSource MIGRATED = start();

    private TestDatabase() {}

    /** Shared by all tests, which tell their rows by ids of their own. */
    public static DataSource dataSource() {
        return MIGRATED;
    }

    private static DataSource start() {
        try {
            EmbeddedPostgres.Builder server = EmbeddedPostgres.builder();
            if (System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("linux")) {
                server.setLocaleConfig("lc-ctype", "C.UTF-8");
            }
            DataSource dataSource = server.start().getPostgresDatabase();
            Flyway.configure()
                    .dataSource(dataSource)
                    .schemas("intake")
                    .locations("classpath:db/intake")
                    .javaMigrations(new ShippedCalendars())
                    .load()
                    .migrate();
            return dataSource;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
