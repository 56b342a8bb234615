package kz.zholdanym.intake.remedy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import kz.zholdanym.intake.access.Actor;
import kz.zholdanym.intake.appeal.AppealDecisions;
import kz.zholdanym.intake.appeal.AppealEvent;
import kz.zholdanym.intake.appeal.AppealForDecision;
import kz.zholdanym.intake.appeal.AppealNotices;
import kz.zholdanym.intake.decision.Decision;
import kz.zholdanym.intake.decision.DecisionContent.RemedyRequested;
import kz.zholdanym.intake.decision.DecisionContent.Returned;
import kz.zholdanym.intake.decision.DecisionKind;
import kz.zholdanym.intake.decision.DecisionRegister;
import kz.zholdanym.intake.decision.WrittenText;
import kz.zholdanym.intake.document.PortalLinks;
import kz.zholdanym.intake.refusal.FieldError;
import kz.zholdanym.intake.term.CurrentDay;
import kz.zholdanym.notifications.notice.AppealReturnedNotice;

/** Returns an appeal that was not remedied by the day that was set. Never by itself: somebody decides it. */
@ApplicationScoped
@Transactional(rollbackOn = Exception.class)
public class ReturnAppeal {

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

    /** @param version the version the employee saw */
    public void giveBack(Actor actor, UUID id, long version, String reasons) {
        AppealForDecision appeal = appeals.begin(actor, id, AppealEvent.RETURN, version);
        LocalDate remedyBy = remedyBy(id);
        WrittenText written = new WrittenText();
        if (!currentDay.today().date().isAfter(remedyBy)) {
            written.wrong(FieldError.of("reasons", "return.early", "until", remedyBy));
        }
        String why = written.letter("reasons", reasons, appeal.language());
        written.finish();
        appeals.close(actor, id, AppealEvent.RETURN, Optional.of(why));
        register.record(actor, appeal, DecisionKind.RETURNED, new Returned(remedyBy), why);
        notices.tell(
                id,
                new AppealReturnedNotice(
                        id, appeal.number(), appeal.dueOn(), appeal.office().name(), links.appeal(id)));
    }

    /** By when the applicant was last asked to remedy it; an appeal that waits for that has been asked. */
    private LocalDate remedyBy(UUID id) {
        return register.of(id).stream()
                .map(Decision::content)
                .filter(RemedyRequested.class::isInstance)
                .map(content -> ((RemedyRequested) content).remedyBy())
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }
}
