package kz.zholdanym.intake.publication;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
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

    private static final System.Logger LOG = System.getLogger(TermRecomputation.class.getName());

    /** What has been logged: the next sweep is only seconds away. */
    private final Set<String> told = ConcurrentHashMap.newKeySet();

    @Inject
    private OfficialCalendar calendar;

    @Inject
    private Instance<RunningTerms> runningTerms;

    @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
    public void follow() {
        TermBasis basis = calendar.current();
        for (RunningTerms terms : runningTerms) {
            terms.behind(basis).forEach(group -> follow(terms, group, basis));
        }
    }

    /** A group that cannot follow must not keep the others from it. */
    private void follow(RunningTerms terms, TermGroup group, TermBasis basis) {
        try {
            int followed = terms.follow(group, basis);
            while (followed > 0) {
                followed = terms.follow(group, basis);
            }
        } catch (RuntimeException failed) {
            String kept = "Cases under " + group.rule() + " from " + group.from() + " keep the dates of basis "
                    + group.basis() + " and do not follow " + basis.number();
            if (told.add(kept)) {
                LOG.log(System.Logger.Level.ERROR, kept, failed);
            }
        }
    }
}
