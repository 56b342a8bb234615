package kz.zholdanym.intake.remedy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import kz.zholdanym.intake.access.Actor;
import kz.zholdanym.intake.appeal.AppealDecisions;
import kz.zholdanym.intake.appeal.AppealEvent;
import kz.zholdanym.intake.appeal.AppealForDecision;
import kz.zholdanym.intake.decision.DecisionContent.Remedied;
import kz.zholdanym.intake.decision.DecisionKind;
import kz.zholdanym.intake.decision.DecisionRegister;
import kz.zholdanym.intake.decision.WrittenText;
import kz.zholdanym.intake.refusal.FieldError;
import kz.zholdanym.intake.term.CurrentDay;

/** The applicant remedies the appeal: what they write becomes a part of the case, and the office looks at it anew. */
@ApplicationScoped
@Transactional(rollbackOn = Exception.class)
public class RemedyAppeal {

    @Inject
    private AppealDecisions appeals;

    @Inject
    private DecisionRegister register;

    @Inject
    private CurrentDay currentDay;

    /** @param version the version the applicant saw */
    public void remedy(Actor actor, UUID id, long version, String text) {
        AppealForDecision appeal = appeals.begin(actor, id, AppealEvent.REMEDY, version);
        WrittenText written = new WrittenText();
        String supplement = written.remark("text", text);
        if (supplement.isEmpty()) {
            written.wrong(FieldError.of("text", "remedy.text"));
        }
        written.finish();
        appeals.take(actor, id, AppealEvent.REMEDY, Optional.empty());
        register.record(
                actor,
                appeal,
                DecisionKind.REMEDIED,
                new Remedied(currentDay.today().date()),
                supplement);
    }
}
