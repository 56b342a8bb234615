package kz.zholdanym.intake.appeal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.zholdanym.intake.access.Actor;
import kz.zholdanym.intake.access.CaseOperation;
import kz.zholdanym.intake.refusal.Refusal;
import kz.zholdanym.intake.refusal.RefusalException;
import kz.zholdanym.intake.term.OfficialCalendar;
import kz.zholdanym.intake.term.TermBasis;
import kz.zholdanym.law.term.Term;
import kz.zholdanym.law.term.TermEvent;
import kz.zholdanym.law.term.TermEvent.BoundToInspection;

/**
 * The side of an appeal that decisions work with: whether one may be taken, what it does to state and term, and its line of
 * history. What a decision is about is known to the packages that take it. Each method runs in the caller's transaction;
 * a decision calls {@link #begin} first and one of the others once.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class AppealDecisions {

    @PersistenceContext(unitName = "intake")
    private EntityManager entities;

    @Inject
    private AppealReader appeals;

    @Inject
    private AppealHistory history;

    @Inject
    private JoinedAppeals joined;

    @Inject
    private OfficialCalendar calendar;

    @Inject
    private InstantSource clock;

    /** The appeal, if this actor may do {@code operation} with it. */
    public AppealForDecision require(Actor actor, UUID id, CaseOperation operation) {
        return appeals.forDecision(appeals.require(actor, id, operation));
    }

    /** The appeals considered together with this one, which what is decided about its term holds for. */
    public List<AppealForDecision> joinedTo(UUID principal) {
        return joined.of(principal).stream().map(appeals::forDecision).toList();
    }

    /** The appeal for a document that was issued about it; access was decided when the document was asked for. */
    public AppealForDecision forDocument(UUID id) {
        return appeals.forDecision(entities.find(Appeal.class, id));
    }

    /**
     * The appeal for a decision. Until the transaction ends nobody else writes about it: the second of two officers waits,
     * and is told that he was overtaken.
     *
     * @param version the version the deciding person saw
     * @throws RefusalException if the person may not decide this, saw an older version, or the table has no such step
     */
    public AppealForDecision begin(Actor actor, UUID id, AppealEvent event, long version) {
        CaseOperation operation = AppealTransitions.operation(event).orElseThrow();
        appeals.require(actor, id, operation);
        Appeal appeal = entities.find(Appeal.class, id);
        entities.refresh(appeal, LockModeType.PESSIMISTIC_WRITE);
        // it may have gone to another office while this one waited
        appeals.require(actor, id, operation);
        appeal.requireVersion(version);
        appeal.require(event);
        if (event.leavesJoinedBehind() && joined.any(id)) {
            throw new RefusalException(new Refusal.JoinedFirst());
        }
        return appeals.forDecision(appeal);
    }

    /** The term stays as it is. */
    public void take(Actor actor, UUID id, AppealEvent event, Optional<String> reason) {
        Appeal appeal = entities.find(Appeal.class, id);
        AppealTransition step = appeal.take(event);
        if (event == AppealEvent.ASK_WITHDRAWAL) {
            appeal.awaitWithdrawal(clock.instant());
        } else if (event == AppealEvent.DECLINE_WITHDRAWAL) {
            appeal.awaitWithdrawal(null);
        }
        history.record(appeal, step, actor, reason);
    }

    /** The term stops. */
    public void close(Actor actor, UUID id, AppealEvent event, Optional<String> reason) {
        Appeal appeal = entities.find(Appeal.class, id);
        history.record(appeal, appeal.close(event, clock.instant()), actor, reason);
    }

    /** Another office considers it from now on, while the clock goes on (article 5(1)). */
    public void reroute(Actor actor, UUID id, String office, Optional<String> reason) {
        Appeal appeal = entities.find(Appeal.class, id);
        history.record(appeal, appeal.reroute(office), actor, reason);
    }

    /**
     * The last day moves.
     *
     * @return the term as it stands then
     * @throws RefusalException if the law does not permit it
     */
    public Term adjourn(Actor actor, UUID id, AppealEvent event, TermEvent change, Optional<String> reason) {
        Appeal appeal = entities.find(Appeal.class, id);
        AppealTerm term = appeal.term();
        TermBasis basis = calendar.basis(term.basis());
        return adjourned(appeal, actor, event, basis.changed(term.rule(), term.from(), term.events(), change), reason);
    }

    /**
     * The inspection that the term follows ends on another day than was known so far. What was known is forgotten: the end
     * of an inspection is a fact about it, not a decision about the appeal.
     */
    public Term followInspection(
            Actor actor, UUID id, AppealEvent event, LocalDate inspectionEndsOn, Optional<String> reason) {
        Appeal appeal = entities.find(Appeal.class, id);
        AppealTerm term = appeal.term();
        List<TermEvent> events = new ArrayList<>(term.events());
        TermEvent appointed = events.remove(events.size() - 1);
        events.add(new BoundToInspection(appointed.date(), inspectionEndsOn));
        TermBasis basis = calendar.basis(term.basis());
        return adjourned(appeal, actor, event, basis.standing(term.rule(), term.from(), events), reason);
    }

    private Term adjourned(Appeal appeal, Actor actor, AppealEvent event, Term term, Optional<String> reason) {
        LocalDate before = appeal.dueOn();
        AppealTransition step =
                appeal.adjourn(event, term, calendar.basis(appeal.term().basis()));
        history.recordDecision(appeal, step, actor, reason, before);
        joined.follow(appeal, actor, reason);
        return term;
    }
}
