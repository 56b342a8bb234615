package kz.zholdanym.intake.forwarding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.zholdanym.intake.access.Actor;
import kz.zholdanym.intake.access.CaseOperation;
import kz.zholdanym.intake.appeal.AppealDecisions;
import kz.zholdanym.intake.appeal.AppealEvent;
import kz.zholdanym.intake.appeal.AppealForDecision;
import kz.zholdanym.intake.appeal.AppealNotices;
import kz.zholdanym.intake.decision.DecisionContent.Forwarded;
import kz.zholdanym.intake.decision.DecisionKind;
import kz.zholdanym.intake.decision.DecisionRegister;
import kz.zholdanym.intake.decision.WrittenText;
import kz.zholdanym.intake.document.PortalLinks;
import kz.zholdanym.intake.refusal.FieldError;
import kz.zholdanym.intake.term.OfficialCalendar;
import kz.zholdanym.law.term.StatutoryTerms;
import kz.zholdanym.notifications.notice.AppealForwardedNotice;

/**
 * Forwards an appeal to the competent body, whole or in listed requests, and tells the applicant at the same time: not later
 * than three working days from receipt (Administrative Code, article 65). Later it is still forwarded: whoever is competent
 * has to get it; that it was late, the record shows.
 */
@ApplicationScoped
@Transactional(rollbackOn = Exception.class)
public class ForwardAppeal {

    /** The most requests that can be listed. */
    public static final int REQUESTS = 20;

    @Inject
    private AppealDecisions appeals;

    @Inject
    private DecisionRegister register;

    @Inject
    private AppealNotices notices;

    @Inject
    private PortalLinks links;

    @Inject
    private OfficialCalendar calendar;

    /** The last day to forward. */
    public LocalDate lastDay(Actor actor, UUID id) {
        return lastDay(appeals.require(actor, id, CaseOperation.FORWARD));
    }

    /** @param version the version the employee saw */
    public void whole(Actor actor, UUID id, long version, ForwardingOrder order) {
        AppealForDecision appeal = appeals.begin(actor, id, AppealEvent.FORWARD, version);
        WrittenText written = new WrittenText();
        Forwarded content = content(appeal, order, List.of(), written);
        String reasons = finished(appeal, order, written);
        appeals.close(actor, id, AppealEvent.FORWARD, Optional.of(reasons));
        register.record(actor, appeal, DecisionKind.FORWARDED, content, reasons);
        tell(appeal, content);
    }

    /** @param version the version the employee saw */
    public void parts(Actor actor, UUID id, long version, ForwardingOrder order) {
        AppealForDecision appeal = appeals.begin(actor, id, AppealEvent.FORWARD_PARTS, version);
        WrittenText written = new WrittenText();
        List<String> requests = order.requests().stream()
                .map(String::strip)
                .filter(request -> !request.isEmpty())
                .toList();
        if (requests.isEmpty() || requests.size() > REQUESTS) {
            written.wrong(FieldError.of("requests", "forwarding.requests", "most", REQUESTS));
        }
        requests.forEach(request -> written.line("requests", request));
        Forwarded content = content(appeal, order, requests, written);
        String reasons = finished(appeal, order, written);
        appeals.take(actor, id, AppealEvent.FORWARD_PARTS, Optional.of(reasons));
        register.record(actor, appeal, DecisionKind.FORWARDED_IN_PART, content, reasons);
        tell(appeal, content);
    }

    private Forwarded content(
            AppealForDecision appeal, ForwardingOrder order, List<String> requests, WrittenText written) {
        return new Forwarded(
                requests.isEmpty(),
                written.line("body", order.body()),
                written.line("legalBasis", order.legalBasis()),
                requests,
                lastDay(appeal));
    }

    private static String finished(AppealForDecision appeal, ForwardingOrder order, WrittenText written) {
        String reasons = written.letter("reasons", order.reasons(), appeal.language());
        written.finish();
        return reasons;
    }

    private void tell(AppealForDecision appeal, Forwarded content) {
        UUID id = appeal.id();
        notices.tell(
                id,
                new AppealForwardedNotice(
                        id,
                        appeal.number(),
                        content.whole(),
                        content.body(),
                        content.forwardBy(),
                        appeal.office().name(),
                        links.appeal(id)));
    }

    private LocalDate lastDay(AppealForDecision appeal) {
        return calendar.basis(appeal.termBasis())
                .term(StatutoryTerms.FORWARDING, appeal.receivedOn())
                .dueOn();
    }
}
