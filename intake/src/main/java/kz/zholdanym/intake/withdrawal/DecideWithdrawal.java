package kz.zholdanym.intake.withdrawal;

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
import kz.zholdanym.intake.decision.DecisionContent.WithdrawalConfirmed;
import kz.zholdanym.intake.decision.DecisionContent.WithdrawalDeclined;
import kz.zholdanym.intake.decision.DecisionKind;
import kz.zholdanym.intake.decision.DecisionRegister;
import kz.zholdanym.intake.decision.PublicInterest;
import kz.zholdanym.intake.decision.WrittenText;
import kz.zholdanym.intake.document.PortalLinks;
import kz.zholdanym.intake.term.CurrentDay;
import kz.zholdanym.notifications.notice.WithdrawalDecidedNotice;

/**
 * Confirms that an appeal is withdrawn, or considers it all the same: a withdrawal does not stop the prosecutor where a crime
 * or a threat to security is reported.
 */
@ApplicationScoped
@Transactional(rollbackOn = Exception.class)
public class DecideWithdrawal {

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
    public void confirm(Actor actor, UUID id, long version, String remark) {
        AppealForDecision appeal = appeals.begin(actor, id, AppealEvent.CONFIRM_WITHDRAWAL, version);
        WrittenText written = new WrittenText();
        String why = written.remark("reasons", remark);
        written.finish();
        appeals.close(actor, id, AppealEvent.CONFIRM_WITHDRAWAL, Optional.empty());
        WithdrawalConfirmed content = new WithdrawalConfirmed(currentDay.today().date());
        register.record(actor, appeal, DecisionKind.WITHDRAWAL_CONFIRMED, content, why);
        tell(appeal, true);
    }

    /** @param version the version the employee saw */
    public void decline(Actor actor, UUID id, long version, Optional<PublicInterest> grounds, String reasons) {
        AppealForDecision appeal = appeals.begin(actor, id, AppealEvent.DECLINE_WITHDRAWAL, version);
        WrittenText written = new WrittenText();
        written.present("grounds", grounds);
        String why = written.letter("reasons", reasons, appeal.language());
        written.finish();
        appeals.take(actor, id, AppealEvent.DECLINE_WITHDRAWAL, Optional.of(why));
        WithdrawalDeclined content = new WithdrawalDeclined(grounds.orElseThrow(), appeal.dueOn());
        register.record(actor, appeal, DecisionKind.WITHDRAWAL_DECLINED, content, why);
        tell(appeal, false);
    }

    private void tell(AppealForDecision appeal, boolean confirmed) {
        UUID id = appeal.id();
        notices.tell(
                id,
                new WithdrawalDecidedNotice(
                        id,
                        appeal.number(),
                        confirmed,
                        appeal.dueOn(),
                        appeal.office().name(),
                        links.appeal(id)));
    }
}
