package kz.zholdanym.intake.appeal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.List;
import kz.zholdanym.intake.term.TermBasis;
import kz.zholdanym.law.term.StatutoryTerms;
import kz.zholdanym.law.term.Term;
import kz.zholdanym.law.term.TermEvent;
import kz.zholdanym.law.term.TermRule;

/** An appeal's term as it stands: from when it runs, what was decided about it since, and the dates that follow. */
@Embeddable
@SuppressWarnings("NullAway.Init")
class AppealTerm {

    @Column(name = "term_rule")
    private String rule;

    @Column(name = "term_from")
    private LocalDate from;

    /** What changed it, as {@link DecidedEvents} writes it; cases with the same text have the same term. */
    @Column(name = "term_events")
    private String events;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Column(name = "internal_target")
    private LocalDate internalTarget;

    /** By which basis the dates above were computed. */
    @Column(name = "term_basis")
    private int basis;

    protected AppealTerm() {}

    AppealTerm(Term term, TermBasis basis) {
        this.rule = term.rule().id();
        this.from = term.from();
        follow(term, basis);
    }

    void follow(Term term, TermBasis basis) {
        this.events = DecidedEvents.write(term.events());
        this.dueOn = term.dueOn();
        this.internalTarget = term.internalTarget();
        this.basis = basis.number();
    }

    /** Runs from then on as the other does, which ends no later. */
    void adopt(AppealTerm other) {
        this.rule = other.rule;
        this.from = other.from;
        this.events = other.events;
        this.dueOn = other.dueOn;
        this.internalTarget = other.internalTarget;
        this.basis = other.basis;
    }

    TermRule rule() {
        return StatutoryTerms.byId(rule).orElseThrow();
    }

    LocalDate from() {
        return from;
    }

    List<TermEvent> events() {
        return DecidedEvents.read(events);
    }

    LocalDate dueOn() {
        return dueOn;
    }

    int basis() {
        return basis;
    }
}
