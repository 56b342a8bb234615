package kz.zholdanym.intake.joinder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import kz.zholdanym.intake.access.Actor;
import kz.zholdanym.intake.appeal.AppealDecisions;
import kz.zholdanym.intake.appeal.AppealEvent;
import kz.zholdanym.intake.appeal.AppealForDecision;
import kz.zholdanym.intake.appeal.AppealJoinder;
import kz.zholdanym.intake.appeal.AppealNotices;
import kz.zholdanym.intake.appeal.AppealState;
import kz.zholdanym.intake.appeal.FilingLimits;
import kz.zholdanym.intake.appeal.SeparateRequests;
import kz.zholdanym.intake.decision.DecisionContent.RequestSeparated;
import kz.zholdanym.intake.decision.DecisionContent.Separated;
import kz.zholdanym.intake.decision.DecisionKind;
import kz.zholdanym.intake.decision.DecisionRegister;
import kz.zholdanym.intake.decision.WrittenText;
import kz.zholdanym.intake.document.PortalLinks;
import kz.zholdanym.intake.refusal.FieldError;
import kz.zholdanym.intake.refusal.Refusal;
import kz.zholdanym.intake.refusal.RefusalException;
import kz.zholdanym.law.calendar.Almaty;
import kz.zholdanym.notifications.notice.AppealSeparatedNotice;
import kz.zholdanym.notifications.notice.RequestSeparatedNotice;

/**
 * Separates an appeal from the one it is joined to, or one request from an appeal. The last day stays: a separation gives the
 * office no time.
 */
@ApplicationScoped
@Transactional(rollbackOn = Exception.class)
public class SeparateAppeals {

    @Inject
    private AppealDecisions appeals;

    @Inject
    private AppealJoinder joinder;

    @Inject
    private SeparateRequests requests;

    @Inject
    private DecisionRegister register;

    @Inject
    private AppealNotices notices;

    @Inject
    private PortalLinks links;

    /**
     * Separates a joined appeal.
     *
     * @param version the version the employee saw
     */
    public void separate(Actor actor, UUID id, long version, String reasons) {
        AppealForDecision appeal = appeals.begin(actor, id, AppealEvent.SEPARATE, version);
        if (inspected(id)) {
            // the term of both follows the inspection, which only one of them would have
            throw new RefusalException(new Refusal.NotPossibleNow("SEPARATE", AppealState.UNDER_INSPECTION.name()));
        }
        WrittenText written = new WrittenText();
        String why = written.letter("reasons", reasons, appeal.language());
        written.finish();
        joinder.separate(actor, id, why);
        register.record(actor, appeal, DecisionKind.SEPARATED, new Separated(appeal.dueOn()), why);
        notices.tell(
                id,
                new AppealSeparatedNotice(
                        id, appeal.number(), appeal.dueOn(), appeal.office().name(), links.appeal(id)));
    }

    /**
     * Makes one request of an appeal an appeal of its own, received on the same day.
     *
     * @param version the version the employee saw
     * @return the new appeal
     */
    public AppealForDecision separateRequest(Actor actor, UUID id, long version, SeparationOrder order) {
        AppealForDecision appeal = appeals.begin(actor, id, AppealEvent.SEPARATE_REQUEST, version);
        WrittenText written = new WrittenText();
        String subject = written.line("subject", order.subject());
        if (subject.length() > FilingLimits.SUBJECT) {
            written.wrong(FieldError.of("subject", "long", "most", FilingLimits.SUBJECT));
        }
        String request = written.remark("request", order.request());
        if (request.isEmpty()) {
            written.wrong(FieldError.of("request", "decision.missing"));
        }
        String why = written.letter("reasons", order.reasons(), appeal.language());
        written.finish();
        AppealForDecision apart = requests.separate(actor, id, subject, request, why);
        RequestSeparated content = new RequestSeparated(
                apart.id(),
                apart.number(),
                request,
                appeal.receivedAt().atZone(Almaty.ZONE).toLocalDate(),
                apart.dueOn());
        register.record(actor, appeal, DecisionKind.REQUEST_SEPARATED, content, why);
        notices.tell(
                id,
                new RequestSeparatedNotice(
                        id,
                        appeal.number(),
                        apart.number(),
                        apart.dueOn(),
                        appeal.office().name(),
                        links.appeal(apart.id())));
        return apart;
    }

    private boolean inspected(UUID id) {
        return joinder.principalOf(id)
                .filter(principal -> principal.state() == AppealState.UNDER_INSPECTION)
                .isPresent();
    }
}
