package kz.zholdanym.intake.publication;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import kz.zholdanym.intake.term.OfficialCalendar;
import kz.zholdanym.intake.term.TermBasis;

/**
 * Lets open cases follow the basis that stands. Looks for cases of an earlier one rather than being told of a publication:
 * so nothing is lost when a server stops, and a case filed at that very moment follows as well. Runs on every server; what
 * one is at work on the other passes over.
 */
@Singleton
@Startup
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class TermRecomputation {

    @Inject
    private OfficialCalendar calendar;

    @Inject
    private Instance<RunningTerms> runningTerms;

    @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
    public void follow() {
        TermBasis basis = calendar.current();
        for (RunningTerms terms : runningTerms) {
            int followed = terms.follow(basis);
            while (followed > 0) {
                followed = terms.follow(basis);
            }
        }
    }
}
