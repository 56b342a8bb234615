package kz.zholdanym.intake.appeal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import kz.zholdanym.intake.publication.RunningTerms;
import kz.zholdanym.intake.publication.TermGroup;
import kz.zholdanym.intake.refusal.RefusalException;
import kz.zholdanym.intake.term.StoredBases;
import kz.zholdanym.intake.term.TermBasis;
import kz.zholdanym.law.language.LocalizedText;
import kz.zholdanym.law.term.StatutoryTerms;
import kz.zholdanym.law.term.Term;
import org.hibernate.LockOptions;

/** The terms of open appeals, and how they follow the calendar and the readings of the law. */
@ApplicationScoped
@Transactional(rollbackOn = Exception.class)
class AppealTerms implements RunningTerms {

    private static final System.Logger LOG = System.getLogger(AppealTerms.class.getName());

    /** How many appeals move in one transaction: each is locked until the last of them is written. */
    private static final int AT_ONCE = 50;

    private static final String SAME_TERM =
            " a.closedAt is null and a.termBasis < :basis and a.termRule = :rule and a.termFrom = :from and a.dueOn = :due";

    @PersistenceContext(unitName = "intake")
    private EntityManager entities;

    @Inject
    private AppealReader appeals;

    @Inject
    private AppealHistory history;

    @Inject
    private AppealNotices notices;

    @Inject
    private StoredBases stored;

    @Override
    public List<TermGroup> groups() {
        return groups("", Map.of());
    }

    @Override
    public int follow(TermBasis basis) {
        int followed = 0;
        for (TermGroup group : groups(" and a.termBasis < :basis", Map.of("basis", basis.number()))) {
            try {
                Term term = basis.term(group.rule(), group.from(), group.events());
                followed += term.dueOn().equals(group.dueOn())
                        ? stay(group, term, basis)
                        : move(group, term, basis, AT_ONCE - followed);
            } catch (RefusalException noCalendar) {
                LOG.log(
                        System.Logger.Level.WARNING,
                        "{0} appeals received on {1} keep their dates: {2}",
                        group.cases(),
                        group.from(),
                        noCalendar.refusal());
            }
            if (followed >= AT_ONCE) {
                break;
            }
        }
        return followed;
    }

    /** Nothing that anyone sees changes, so the version stays. */
    private int stay(TermGroup group, Term term, TermBasis basis) {
        return entities.createQuery(
                        "update Appeal a set a.termBasis = :basis, a.internalTarget = :target where" + SAME_TERM)
                .setParameter("target", term.internalTarget())
                .setParameter("basis", basis.number())
                .setParameter("rule", group.rule().id())
                .setParameter("from", group.from())
                .setParameter("due", group.dueOn())
                .executeUpdate();
    }

    private int move(TermGroup group, Term term, TermBasis basis, int atMost) {
        LocalizedText reason = stored.get(basis.number()).reason();
        List<Appeal> moving = entities.createQuery(
                        "select a from Appeal a where" + SAME_TERM + " order by a.id", Appeal.class)
                .setParameter("basis", basis.number())
                .setParameter("rule", group.rule().id())
                .setParameter("from", group.from())
                .setParameter("due", group.dueOn())
                .setMaxResults(atMost)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .setHint("jakarta.persistence.lock.timeout", LockOptions.SKIP_LOCKED)
                .getResultList();
        for (Appeal appeal : moving) {
            LocalDate before = appeal.dueOn();
            history.recordMove(appeal, appeal.recompute(term, basis), before);
            notices.termMoved(appeal, appeals.office(appeal), before, reason);
        }
        return moving.size();
    }

    private List<TermGroup> groups(String condition, Map<String, Object> parameters) {
        var query = entities.createQuery(
                "select a.termRule as rule, a.termFrom as origin, a.dueOn as due, count(a) as cases from Appeal a"
                        + " where a.closedAt is null" + condition
                        + " group by a.termRule, a.termFrom, a.dueOn order by a.dueOn, a.termFrom",
                Tuple.class);
        parameters.forEach(query::setParameter);
        return query.getResultStream()
                .map(row -> new TermGroup(
                        StatutoryTerms.byId(row.get("rule", String.class)).orElseThrow(),
                        row.get("origin", LocalDate.class),
                        List.of(),
                        row.get("due", LocalDate.class),
                        row.get("cases", Long.class)))
                .toList();
    }
}
