package kz.zholdanym.intake.extension;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import kz.zholdanym.intake.access.Actor;
import kz.zholdanym.intake.access.CaseOperation;
import kz.zholdanym.intake.appeal.AppealDecisions;
import kz.zholdanym.intake.appeal.AppealEvent;
import kz.zholdanym.intake.appeal.AppealForDecision;
import kz.zholdanym.intake.appeal.AppealNotices;
import kz.zholdanym.intake.decision.DecisionContent.TermExtended;
import kz.zholdanym.intake.decision.DecisionKind;
import kz.zholdanym.intake.decision.DecisionRegister;
import kz.zholdanym.intake.decision.WrittenText;
import kz.zholdanym.intake.document.PortalLinks;
import kz.zholdanym.intake.refusal.RefusalException;
import kz.zholdanym.intake.term.CurrentDay;
import kz.zholdanym.intake.term.OfficialCalendar;
import kz.zholdanym.intake.term.TermBasis;
import kz.zholdanym.law.term.StatutoryTerms;
import kz.zholdanym.law.term.Term;
import kz.zholdanym.law.term.TermEvent.ExtendedUntil;
import kz.zholdanym.notifications.notice.TermExtendedNotice;

/**
 * Extends the term for considering an appeal: the head or the deputy head of the office, with reasons, before the term ends,
 * by two months at most (article 24(4), first part). The applicant is told in the same transaction, well within the three
 * working days of article 24(5).
 */
@ApplicationScoped
@Transactional(rollbackOn = Exception.class)
public class ExtendConsideration {

    @Inject
    private AppealDecisions appeals;

    @Inject
    private DecisionRegister register;

    @Inject
    private AppealNotices notices;

    @Inject
    private PortalLinks links;

    @Inject
    private CurrentDay currentDay;

    @Inject
    private OfficialCalendar calendar;

    /**
     * The latest day to which the term may be extended today.
     *
     * @throws RefusalException if it may not be extended, or not by this actor
     */
    public LocalDate latest(Actor actor, UUID id) {
        AppealForDecision appeal = appeals.require(actor, id, CaseOperation.EXTEND_TERM);
        TermBasis basis = calendar.basis(appeal.termBasis());
        LocalDate today = currentDay.today().date();
        LocalDate latest = basis.extensionLimit(appeal.term(), today);
        Term term = appeal.term();
        basis.changed(term.rule(), term.from(), term.events(), new ExtendedUntil(today, latest));
        return latest;
    }

    /** @param version the version the head saw */
    public void extend(Actor actor, UUID id, long version, ExtensionOrder order) {
        AppealForDecision appeal = appeals.begin(actor, id, AppealEvent.EXTEND_TERM, version);
        WrittenText written = new WrittenText();
        written.present("grounds", order.grounds());
        Optional<LocalDate> chosen = written.day("until", order.until());
        String reasons = written.letter("reasons", order.reasons(), appeal.language());
        written.finish();
        LocalDate today = currentDay.today().date();
        LocalDate until = chosen.orElseThrow();
        Term term = RefusalException.in(
                "until",
                () -> appeals.adjourn(
                        actor, id, AppealEvent.EXTEND_TERM, new ExtendedUntil(today, until), Optional.of(reasons)));
        LocalDate tellBy = calendar.term(StatutoryTerms.EXTENSION_NOTICE, today).dueOn();
        TermExtended content = new TermExtended(order.grounds().orElseThrow(), appeal.dueOn(), term.dueOn(), tellBy);
        register.record(actor, appeal, DecisionKind.TERM_EXTENDED, content, reasons);
        notices.tellAll(
                id,
                (told, number) -> new TermExtendedNotice(
                        told,
                        number,
                        appeal.dueOn(),
                        term.dueOn(),
                        tellBy,
                        appeal.office().name(),
                        links.appeal(told)));
    }
}
