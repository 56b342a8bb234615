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
import kz.zholdanym.intake.decision.DecisionContent.WithdrawalAsked;
import kz.zholdanym.intake.decision.DecisionKind;
import kz.zholdanym.intake.decision.DecisionRegister;
import kz.zholdanym.intake.decision.WrittenText;
import kz.zholdanym.intake.term.CurrentDay;

/** The applicant asks to withdraw an appeal; an employee decides, because some appeals concern more than their applicant. */
@ApplicationScoped
@Transactional(rollbackOn = Exception.class)
public class AskWithdrawal {

    @Inject
    private AppealDecisions appeals;

    @Inject
    private DecisionRegister register;

    @Inject
    private CurrentDay currentDay;

    /**
     * @param version the version the applicant saw
     * @param remark why; may be left empty
     */
    public void ask(Actor actor, UUID id, long version, String remark) {
        AppealForDecision appeal = appeals.begin(actor, id, AppealEvent.ASK_WITHDRAWAL, version);
        WrittenText written = new WrittenText();
        String why = written.remark("reasons", remark);
        written.finish();
        appeals.take(actor, id, AppealEvent.ASK_WITHDRAWAL, Optional.empty());
        register.record(
                actor,
                appeal,
                DecisionKind.WITHDRAWAL_ASKED,
                new WithdrawalAsked(currentDay.today().date()),
                why);
    }
}
