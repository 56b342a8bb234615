package kz.zholdanym.intake.forwarding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import kz.zholdanym.intake.access.Actor;
import kz.zholdanym.intake.appeal.AppealDecisions;
import kz.zholdanym.intake.appeal.AppealEvent;
import kz.zholdanym.intake.appeal.AppealForDecision;
import kz.zholdanym.intake.appeal.AppealNotices;
import kz.zholdanym.intake.decision.DecisionContent.Rerouted;
import kz.zholdanym.intake.decision.DecisionKind;
import kz.zholdanym.intake.decision.DecisionRegister;
import kz.zholdanym.intake.decision.WrittenText;
import kz.zholdanym.intake.document.PortalLinks;
import kz.zholdanym.intake.office.Office;
import kz.zholdanym.intake.office.OfficeDirectory;
import kz.zholdanym.intake.refusal.FieldError;
import kz.zholdanym.notifications.errand.OfficeErrands;
import kz.zholdanym.notifications.notice.AppealReroutedNotice;

/**
 * Passes an appeal on to another office of the prosecution. The offices are one system (article 5(1)): the term runs on from
 * the first receipt, and what is to be told by letter or telephone is told by the office that has the case.
 */
@ApplicationScoped
@Transactional(rollbackOn = Exception.class)
public class RerouteAppeal {

    @Inject
    private AppealDecisions appeals;

    @Inject
    private DecisionRegister register;

    @Inject
    private AppealNotices notices;

    @Inject
    private PortalLinks links;

    @Inject
    private OfficeDirectory offices;

    @Inject
    private OfficeErrands errands;

    /**
     * @param version the version the employee saw
     * @param office code of the office that is to consider it
     */
    public void reroute(Actor actor, UUID id, long version, String office, String reasons) {
        AppealForDecision appeal = appeals.begin(actor, id, AppealEvent.REROUTE, version);
        WrittenText written = new WrittenText();
        Optional<Office> to = offices.find(office)
                .filter(Office::takesAppeals)
                .filter(chosen -> !chosen.code().equals(appeal.office().code()));
        if (to.isEmpty()) {
            written.wrong(FieldError.of("office", "rerouting.office"));
        }
        String why = written.reasons("reasons", reasons);
        written.finish();
        Office chosen = to.orElseThrow();
        appeals.reroute(actor, id, chosen.code(), Optional.of(why));
        // before the notice of this decision, whose letters are of the new office anyway
        errands.passOn(id, chosen.code());
        register.record(
                actor,
                appeal,
                DecisionKind.REROUTED,
                new Rerouted(appeal.office().name(), chosen.name(), appeal.dueOn()),
                why);
        notices.tell(
                id, new AppealReroutedNotice(id, appeal.number(), appeal.dueOn(), chosen.name(), links.appeal(id)));
    }
}
