package kz.zholdanym.notifications.outage;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceUnit;
import kz.zholdanym.notifications.database.DatabaseException;

/** Gives this node's sign of life four times a minute, and the last one when the node is stopped in good order. */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class OutageTimer {

    private static final System.Logger LOG = System.getLogger(OutageTimer.class.getName());

    /** Never used: the unit must have been started, and with it the tables migrated. */
    @SuppressWarnings("NullAway") // the container fills the field
    @PersistenceUnit(unitName = "notifications")
    private EntityManagerFactory entityManagerFactory;

    @Inject
    private MeasureOutages outages;

    /** Called by the container. */
    @PostConstruct
    public void start() {
        measured(outages::signOfLife);
    }

    @Schedule(hour = "*", minute = "*", second = "*/15", persistent = false)
    public void measure() {
        measured(outages::signOfLife);
        measured(outages::judgeChannels);
    }

    /** Called by the container. */
    @PreDestroy
    public void stop() {
        measured(outages::stopping);
    }

    /** Without the database the portal is down, which the next sign of life will tell. */
    private static void measured(Runnable measuring) {
        try {
            measuring.run();
        } catch (DatabaseException away) {
            LOG.log(System.Logger.Level.WARNING, "Outages are measured later: {0}", away.getMessage());
        }
    }
}
