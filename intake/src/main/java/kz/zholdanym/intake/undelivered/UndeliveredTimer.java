package kz.zholdanym.intake.undelivered;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Looks for undelivered notices three times a minute, at any hour: a person may be told on the last evening. */
@Singleton
@Startup
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class UndeliveredTimer {

    @Inject
    private WarnOfUndelivered warnings;

    @Schedule(hour = "*", minute = "*", second = "5/20", persistent = false)
    public void sweep() {
        warnings.sweep();
    }
}
