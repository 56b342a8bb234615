package kz.zholdanym.intake.appeal;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import kz.zholdanym.documents.proof.VerificationCode;
import kz.zholdanym.intake.access.CaseFacts;
import kz.zholdanym.intake.refusal.Refusal;
import kz.zholdanym.intake.refusal.RefusalException;
import kz.zholdanym.intake.registration.RegistrationNumber;
import kz.zholdanym.intake.term.TermBasis;
import kz.zholdanym.law.language.Language;
import kz.zholdanym.law.term.Term;
import org.jspecify.annotations.Nullable;

/**
 * One appeal. Its state changes only by {@link AppealTransitions}; its version moves with every decision and with
 * nothing else.
 */
@Entity
@SuppressWarnings("NullAway.Init")
class Appeal {

    @Id
    private UUID id;

    @Version
    private long version;

    private String number;

    @Enumerated(EnumType.STRING)
    private AppealKind kind;

    private String language;
    private String office;
    private String subject;
    private String body;

    @Enumerated(EnumType.STRING)
    private AppealState state;

    @Column(name = "received_at")
    private Instant receivedAt;

    @Column(name = "registered_on")
    private LocalDate registeredOn;

    @Column(name = "term_rule")
    private String termRule;

    @Column(name = "term_from")
    private LocalDate termFrom;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Column(name = "internal_target")
    private LocalDate internalTarget;

    /** By which basis the dates above were computed. */
    @Column(name = "term_basis")
    private int termBasis;

    @Enumerated(EnumType.STRING)
    @Column(name = "declared_ground")
    private @Nullable AppealGround declaredGround;

    @Enumerated(EnumType.STRING)
    @Column(name = "confirmed_ground")
    private @Nullable AppealGround confirmedGround;

    private @Nullable UUID handler;

    @Column(name = "closed_at")
    private @Nullable Instant closedAt;

    /** A warning for queues, kept up to date beside the case: no decision about it. */
    @Column(name = "undelivered_by", insertable = false, updatable = false)
    private @Nullable Instant undeliveredBy;

    private String coupon;

    /** What the applicant says is new since an earlier appeal like this one was answered. */
    @Column(name = "what_is_new")
    private @Nullable String whatIsNew;

    @Embedded
    private Applicant applicant;

    protected Appeal() {}

    Appeal(
            UUID id,
            Applicant applicant,
            ValidFiling filing,
            Instant receivedAt,
            LocalDate registeredOn,
            Term term,
            TermBasis basis) {
        this.id = id;
        this.applicant = applicant;
        this.kind = filing.kind();
        this.language = filing.language().code();
        this.office = filing.office().code();
        this.subject = filing.subject();
        this.body = filing.text();
        this.whatIsNew = filing.whatIsNew().orElse(null);
        this.declaredGround = filing.ground().orElse(null);
        this.state = AppealTransitions.filing().to();
        this.receivedAt = receivedAt;
        this.registeredOn = registeredOn;
        this.termRule = term.rule().id();
        this.termFrom = term.from();
        follow(term, basis);
    }

    void register(RegistrationNumber number, VerificationCode coupon) {
        this.number = number.toString();
        this.coupon = coupon.text();
    }

    AppealTransition confirmGround(AppealGround ground) {
        AppealTransition step = move(AppealEvent.CONFIRM_GROUND);
        confirmedGround = ground;
        return step;
    }

    AppealTransition assign(UUID assignment) {
        AppealTransition step = move(AppealEvent.ASSIGN);
        handler = assignment;
        return step;
    }

    /** Its last day moves with the calendar or with how the law is read. */
    AppealTransition recompute(Term term, TermBasis basis) {
        AppealTransition step = move(AppealEvent.RECOMPUTE_TERM);
        follow(term, basis);
        return step;
    }

    private void follow(Term term, TermBasis basis) {
        dueOn = term.dueOn();
        internalTarget = term.internalTarget();
        termBasis = basis.number();
    }

    AppealTransition answer(Instant at) {
        AppealTransition step = move(AppealEvent.SEND_ANSWER);
        closedAt = at;
        return step;
    }

    /** @throws RefusalException if somebody decided about the case since {@code seen} */
    void requireVersion(long seen) {
        if (version != seen) {
            throw new RefusalException(new Refusal.Stale(version));
        }
    }

    private AppealTransition move(AppealEvent event) {
        AppealTransition step = AppealTransitions.find(state, event)
                .orElseThrow(() -> new RefusalException(new Refusal.NotPossibleNow(event.name(), state.name())));
        state = step.to();
        return step;
    }

    CaseFacts facts(Optional<String> higherOffice) {
        return new CaseFacts(applicant.account(), office, higherOffice, handler());
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    String number() {
        return number;
    }

    AppealKind kind() {
        return kind;
    }

    Language language() {
        return Language.ofCode(language).orElseThrow();
    }

    String office() {
        return office;
    }

    String subject() {
        return subject;
    }

    String body() {
        return body;
    }

    Optional<String> whatIsNew() {
        return Optional.ofNullable(whatIsNew);
    }

    AppealState state() {
        return state;
    }

    Instant receivedAt() {
        return receivedAt;
    }

    LocalDate registeredOn() {
        return registeredOn;
    }

    String termRule() {
        return termRule;
    }

    LocalDate termFrom() {
        return termFrom;
    }

    LocalDate dueOn() {
        return dueOn;
    }

    int termBasis() {
        return termBasis;
    }

    Optional<AppealGround> declaredGround() {
        return Optional.ofNullable(declaredGround);
    }

    Optional<AppealGround> confirmedGround() {
        return Optional.ofNullable(confirmedGround);
    }

    Optional<UUID> handler() {
        return Optional.ofNullable(handler);
    }

    VerificationCode coupon() {
        return new VerificationCode(coupon);
    }

    Applicant applicant() {
        return applicant;
    }
}
