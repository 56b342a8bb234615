package kz.zholdanym.intake.schema;

import javax.sql.DataSource;
import org.eclipse.microprofile.config.ConfigProvider;
import org.flywaydb.core.Flyway;
import org.hibernate.boot.Metadata;
import org.hibernate.boot.spi.BootstrapContext;
import org.hibernate.cfg.PersistenceSettings;
import org.hibernate.engine.jdbc.connections.spi.ConnectionProvider;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.integrator.spi.Integrator;
import org.hibernate.service.spi.SessionFactoryServiceRegistry;

/**
 * Migrates the schema {@code intake} while Hibernate starts the persistence unit of that name, which is the last
 * moment before it validates the tables: a start-up bean would come too late. Several servers may start at once; the
 * database makes them wait for each other.
 */
public class SchemaMigration implements Integrator {

    private static final String UNIT = "intake";
    private static final String RELEASED = "classpath:db/intake";
    /** The posts of the demo accounts; only where the setting {@code portal.demo} is true. */
    private static final String DEMO = "classpath:db/intake-demo";

    @Override
    public void integrate(
            Metadata metadata, BootstrapContext bootstrapContext, SessionFactoryImplementor sessionFactory) {
        // every persistence unit of the application finds this class
        if (UNIT.equals(sessionFactory.getProperties().get(PersistenceSettings.PERSISTENCE_UNIT_NAME))) {
            DataSource dataSource = sessionFactory
                    .getServiceRegistry()
                    .requireService(ConnectionProvider.class)
                    .unwrap(DataSource.class);
            migrate(dataSource);
        }
    }

    /** Brings the schema up to date. */
    static void migrate(DataSource dataSource) {
        Flyway.configure(SchemaMigration.class.getClassLoader())
                .dataSource(dataSource)
                .schemas(UNIT)
                .locations(locations())
                .javaMigrations(new ShippedCalendars())
                .load()
                .migrate();
    }

    private static String[] locations() {
        boolean demo = ConfigProvider.getConfig()
                .getOptionalValue("portal.demo", Boolean.class)
                .orElse(false);
        return demo ? new String[] {RELEASED, DEMO} : new String[] {RELEASED};
    }

    @Override
    public void disintegrate(SessionFactoryImplementor sessionFactory, SessionFactoryServiceRegistry serviceRegistry) {
        // nothing to take back
    }
}
