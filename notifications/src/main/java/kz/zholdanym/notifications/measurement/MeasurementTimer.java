package kz.zholdanym.notifications.measurement;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceUnit;
import kz.zholdanym.notifications.database.DatabaseException;

/** Writes measurements down every few seconds. Each node has this timer and writes its own. */
@Singleton
@Startup
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class MeasurementTimer {

    private static final System.Logger LOG = System.getLogger(MeasurementTimer.class.getName());

    /** Never used: the unit must have been started, and with it the tables migrated. */
    @SuppressWarnings("NullAway") // the container fills the field
    @PersistenceUnit(unitName = "notifications")
    private EntityManagerFactory entityManagerFactory;

    @Inject
    private WriteMeasurements measurements;

    @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false)
    public void write() {
        try {
            measurements.write();
        } catch (DatabaseException away) {
            LOG.log(System.Logger.Level.WARNING, "Measurements are written later: {0}", away.getMessage());
        }
    }
}
