package kz.zholdanym.intake.appeal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import kz.zholdanym.intake.publication.RunningTerms;
import kz.zholdanym.intake.publication.TermGroup;
import kz.zholdanym.intake.term.OfficialCalendar;
import kz.zholdanym.intake.term.Publication;
import kz.zholdanym.intake.term.StoredBases;
import kz.zholdanym.intake.term.TermBasis;
import kz.zholdanym.law.term.StatutoryTerms;
import kz.zholdanym.law.term.Term;
import org.hibernate.LockOptions;

/** The terms of open appeals, and how they follow the calendar and the readings of the law. */
@ApplicationScoped
@Transactional(rollbackOn = Exception.class)
class AppealTerms implements RunningTerms {

    /** How many appeals move in one transaction: each is locked until the last of them is written. */
    private static final int AT_ONCE = 50;

    private static final String OF_GROUP = " a.closedAt is null and a.term.basis = :before and a.term.rule = :rule"
            + " and a.term.from = :from and a.term.events = :events and a.term.dueOn = :due";

    @PersistenceContext(unitName = "intake")
    private EntityManager entities;

    @Inject
    private AppealReader appeals;

    @Inject
    private AppealHistory history;

    @Inject
    private AppealNotices notices;

    @Inject
    private OfficialCalendar calendar;

    @Inject
    private StoredBases stored;

    @Override
    public List<TermGroup> groups() {
        return groups("", Map.of());
    }

    @Override
    public List<TermGroup> behind(TermBasis basis) {
        return groups(" and a.term.basis < :basis", Map.of("basis", basis.number()));
    }

    @Override
    public int follow(TermGroup group, TermBasis basis) {
        Term term = basis.standing(group.rule(), group.from(), group.events());
        return term.dueOn().equals(group.dueOn()) ? stay(group, term, basis) : move(group, term, basis);
    }

    /** No date that anyone sees changes, so the version stays. */
    private int stay(TermGroup group, Term term, TermBasis basis) {
        Query update = entities.createQuery(
                "update Appeal a set a.term.basis = :after, a.term.internalTarget = :target where" + OF_GROUP);
        return ofGroup(update, group)
                .setParameter("after", basis.number())
                .setParameter("target", term.internalTarget())
                .executeUpdate();
    }

    private int move(TermGroup group, Term term, TermBasis basis) {
        Publication cause = stored.get(mover(group, basis));
        TypedQuery<Appeal> select =
                entities.createQuery("select a from Appeal a where" + OF_GROUP + " order by a.id", Appeal.class);
        ofGroup(select, group);
        List<Appeal> moving = select.setMaxResults(AT_ONCE)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .setHint("jakarta.persistence.lock.timeout", LockOptions.SKIP_LOCKED)
                .getResultList();
        for (Appeal appeal : moving) {
            LocalDate before = appeal.dueOn();
            history.recordMove(appeal, appeal.recompute(term, basis), before, cause.number());
            notices.termMoved(appeal, appeals.office(appeal), before, cause.reason());
        }
        return moving.size();
    }

    /** Of the publications since the group's own basis, the last that moved its last day: the newest need not be it. */
    private int mover(TermGroup group, TermBasis basis) {
        int mover = basis.number();
        LocalDate due = group.dueOn();
        for (int number = group.basis() + 1; number <= basis.number(); number++) {
            LocalDate then = calendar.basis(number)
                    .standing(group.rule(), group.from(), group.events())
                    .dueOn();
            if (!then.equals(due)) {
                mover = number;
                due = then;
            }
        }
        return mover;
    }

    private static Query ofGroup(Query query, TermGroup group) {
        return query.setParameter("before", group.basis())
                .setParameter("rule", group.rule().id())
                .setParameter("from", group.from())
                .setParameter("events", DecidedEvents.write(group.events()))
                .setParameter("due", group.dueOn());
    }

    private List<TermGroup> groups(String condition, Map<String, Object> parameters) {
        var query = entities.createQuery(
                "select a.term.rule as rule, a.term.from as origin, a.term.events as events, a.term.dueOn as due,"
                        + " a.term.basis as basis, count(a) as cases"
                        + " from Appeal a where a.closedAt is null" + condition
                        + " group by a.term.rule, a.term.from, a.term.events, a.term.dueOn, a.term.basis"
                        + " order by a.term.dueOn, a.term.from",
                Tuple.class);
        parameters.forEach(query::setParameter);
        return query.getResultStream()
                .map(row -> new TermGroup(
                        StatutoryTerms.byId(row.get("rule", String.class)).orElseThrow(),
                        row.get("origin", LocalDate.class),
                        DecidedEvents.read(row.get("events", String.class)),
                        row.get("due", LocalDate.class),
                        row.get("basis", Integer.class),
                        row.get("cases", Long.class)))
                .toList();
    }
}
