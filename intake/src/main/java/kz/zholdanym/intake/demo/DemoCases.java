package kz.zholdanym.intake.demo;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.Timeout;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Makes the cases of the demo once the portal is ready, where the settings ask for it and nobody has filed anything. A start
 * does not wait for it.
 */
@Singleton
@Startup
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DemoCases {

    private static final System.Logger LOG = System.getLogger(DemoCases.class.getName());

    @Inject
    @ConfigProperty(name = "portal.demo", defaultValue = "false")
    private boolean demo;

    @Inject
    @ConfigProperty(name = "portal.demo.cases", defaultValue = "false")
    private boolean wanted;

    @Inject
    private ReplayPlan plan;

    @Resource
    private TimerService timers;

    @PersistenceContext(unitName = "intake")
    private EntityManager entities;

    @PostConstruct
    void afterTheStart() {
        if (demo && wanted) {
            timers.createSingleActionTimer(0, new TimerConfig(null, false));
        }
    }

    @Timeout
    void make() {
        if (entities.createQuery("select count(a) from Appeal a", Long.class).getSingleResult() == 0) {
            LOG.log(System.Logger.Level.INFO, "The demo has {0} cases to look at", plan.replay());
        }
    }
}
