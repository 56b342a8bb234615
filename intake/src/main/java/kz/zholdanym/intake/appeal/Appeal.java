package kz.zholdanym.intake.appeal;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import kz.zholdanym.intake.access.CaseFacts;
import kz.zholdanym.intake.refusal.Refusal;
import kz.zholdanym.intake.refusal.RefusalException;
import kz.zholdanym.intake.term.TermBasis;
import kz.zholdanym.law.term.Term;
import org.jspecify.annotations.Nullable;

/**
 * One appeal: what was filed, and what became of it. Its state changes only by {@link AppealTransitions}; its version moves with every decision and with
 * nothing else.
 */
@Entity
@SuppressWarnings("NullAway.Init")
class Appeal extends AppealAsFiled {

    @Version
    private long version;

    private String office;

    @Enumerated(EnumType.STRING)
    private AppealState state;

    @Embedded
    private AppealTerm term;

    @Embedded
    private @Nullable GroundColumns confirmedGround;

    private @Nullable UUID handler;

    @Embedded
    private @Nullable AppealLinks links;

    @Column(name = "closed_at")
    private @Nullable Instant closedAt;

    /** Since when a request to withdraw it waits for a decision. */
    @Column(name = "withdrawal_asked_at")
    private @Nullable Instant withdrawalAskedAt;

    @Column(name = "inspection_suspended")
    private boolean inspectionSuspended;

    /** Since when its answer waits for the head of the office. */
    @Column(name = "approval_asked_at")
    private @Nullable Instant approvalAskedAt;

    /** A warning for queues, kept up to date beside the case: no decision about it. */
    @Column(name = "undelivered_by", insertable = false, updatable = false)
    private @Nullable Instant undeliveredBy;

    protected Appeal() {}

    Appeal(
            UUID id,
            Applicant applicant,
            ValidFiling filing,
            Instant receivedAt,
            LocalDate registeredOn,
            Term term,
            TermBasis basis) {
        super(id, applicant, filing, receivedAt, registeredOn);
        this.office = filing.office().code();

        this.state = AppealTransitions.filing().to();
        this.term = new AppealTerm(term, basis);
    }

    /** One request of another appeal, received when that was, to be considered by the same term. */
    Appeal(UUID id, Appeal other, String subject, String request, LocalDate registeredOn, Term term, TermBasis basis) {
        super(id, other, subject, request, registeredOn);
        this.office = other.office;
        this.state = AppealTransitions.filing().to();
        this.term = new AppealTerm(term, basis);
        links().separatedFrom(other.id());
    }

    AppealTransition confirmGround(ConfirmedGrounds grounds) {
        AppealTransition step = take(AppealEvent.CONFIRM_GROUND);
        confirmedGround = new GroundColumns(grounds);
        return step;
    }

    AppealTransition assign(UUID assignment) {
        AppealTransition step = take(AppealEvent.ASSIGN);
        handler = assignment;
        return step;
    }

    /** Its last day moves with the calendar or with how the law is read. */
    AppealTransition recompute(Term term, TermBasis basis) {
        AppealTransition step = take(AppealEvent.RECOMPUTE_TERM);
        this.term.follow(term, basis);
        return step;
    }

    /** A decision moves its last day. */
    AppealTransition adjourn(AppealEvent event, Term term, TermBasis basis) {
        AppealTransition step = take(event);
        this.term.follow(term, basis);
        return step;
    }

    /** Nothing more is to be done. */
    AppealTransition close(AppealEvent event, Instant at) {
        AppealTransition step = take(event);
        closedAt = at;
        return step;
    }

    /** Another office considers it, from the beginning but for the term. */
    AppealTransition reroute(String office) {
        AppealTransition step = take(AppealEvent.REROUTE);
        this.office = office;
        confirmedGround = null;
        handler = null;
        return step;
    }

    /**
     * It is considered together with {@code principal}, by its term, which ends no later: a joinder never gives the office
     * time.
     */
    AppealTransition join(Appeal principal) {
        AppealTransition step = take(AppealEvent.JOIN);
        links().join(principal.id());
        term.adopt(principal.term);
        handler = null;
        return step;
    }

    /** It is considered on its own again, by the term as it stands: a separation gives no time either. */
    AppealTransition separate() {
        AppealTransition step = take(AppealEvent.SEPARATE);
        links().separate();
        return step;
    }

    /** Its last day moves as that of its principal. */
    AppealTransition followPrincipal(Appeal principal) {
        AppealTransition step = take(AppealEvent.FOLLOW_PRINCIPAL);
        term.adopt(principal.term);
        return step;
    }

    AppealLinks links() {
        if (links == null) {
            // as it is read where it belongs with no other
            links = new AppealLinks();
        }
        return links;
    }

    /** Its answer waits for the head of the office; nobody changes it until then. */
    AppealTransition submitAnswer(Instant at) {
        AppealTransition step = take(AppealEvent.SUBMIT_ANSWER);
        approvalAskedAt = at;
        return step;
    }

    void awaitWithdrawal(@Nullable Instant asked) {
        withdrawalAskedAt = asked;
    }

    /** @throws RefusalException if somebody decided about the case since {@code seen} */
    void requireVersion(long seen) {
        if (version != seen) {
            throw new RefusalException(new Refusal.Stale(version));
        }
    }

    /** @throws RefusalException if the table has no such step from where the case stands, or nothing waits for it */
    AppealTransition take(AppealEvent event) {
        AppealTransition step = require(event);
        state = step.to();
        if (event == AppealEvent.SUSPEND_INSPECTION) {
            inspectionSuspended = true;
        } else if (event == AppealEvent.RESUME_INSPECTION || event == AppealEvent.END_INSPECTION) {
            inspectionSuspended = false;
        }
        if (event == AppealEvent.ASSIGN || event.decidesSubmission() || state != AppealState.UNDER_CONSIDERATION) {
            // what was submitted is decided, or is for somebody else to write
            approvalAskedAt = null;
        }
        return step;
    }

    /** @throws RefusalException as {@link #take} */
    AppealTransition require(AppealEvent event) {
        AppealTransition step = AppealTransitions.require(state, event);
        if (!awaits(event)) {
            throw new RefusalException(new Refusal.NotPossibleNow(event.name(), state.name()));
        }
        return step;
    }

    /** Whether what an event responds to is there: a request, a submitted answer, an inspection that stands still. */
    boolean awaits(AppealEvent event) {
        return (!event.answersWithdrawal() || withdrawalAskedAt != null)
                && (!event.decidesSubmission() || approvalAskedAt != null)
                && (event != AppealEvent.SUBMIT_ANSWER || approvalAskedAt == null)
                && (event != AppealEvent.RESUME_INSPECTION || inspectionSuspended);
    }

    CaseFacts facts(Optional<String> higherOffice) {
        return new CaseFacts(applicant().account(), office, higherOffice, handler());
    }

    long version() {
        return version;
    }

    String office() {
        return office;
    }

    AppealState state() {
        return state;
    }

    AppealTerm term() {
        return term;
    }

    LocalDate dueOn() {
        return term.dueOn();
    }

    boolean approvalAsked() {
        return approvalAskedAt != null;
    }

    Optional<ConfirmedGrounds> confirmedGrounds() {
        return Optional.ofNullable(confirmedGround).map(GroundColumns::toGrounds);
    }

    /** The principal one. */
    Optional<AppealGround> confirmedGround() {
        return confirmedGrounds().map(ConfirmedGrounds::principal);
    }

    Optional<UUID> handler() {
        return Optional.ofNullable(handler);
    }

    /** Since when nothing more is to be done. */
    Optional<Instant> closedAt() {
        return Optional.ofNullable(closedAt);
    }
}
