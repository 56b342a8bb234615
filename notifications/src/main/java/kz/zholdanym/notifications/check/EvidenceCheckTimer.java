package kz.zholdanym.notifications.check;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Checks all evidence each night. Each node has this timer; who comes first does it. */
@Singleton
@Startup
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class EvidenceCheckTimer {

    @Inject
    private EvidenceChecks checks;

    @Schedule(hour = "3", minute = "20", timezone = "Asia/Almaty", persistent = false)
    public void check() {
        checks.checkOfTheDay();
    }
}
