package kz.zholdanym.web.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import kz.zholdanym.intake.appeal.AppealDesk;
import kz.zholdanym.intake.appeal.AppealEvent;
import kz.zholdanym.intake.appeal.AppealState;
import kz.zholdanym.intake.appeal.AppealTransition;
import kz.zholdanym.intake.appeal.AppealTransitions;
import kz.zholdanym.intake.appeal.DeskAppeal;
import kz.zholdanym.intake.refusal.Refusal;
import kz.zholdanym.intake.refusal.RefusalException;
import kz.zholdanym.web.identity.Visitor;

/** A case that is about to be decided: whoever may not take the decision is told so before filling in its form. */
@RequestScoped
public class CaseForDecision {

    @Inject
    private AppealDesk desk;

    @Inject
    private Visitor visitor;

    /** @throws RefusalException if this employee cannot do this now, saying why */
    public DeskAppeal get(UUID id, AppealEvent event) {
        DeskAppeal found = desk.get(visitor.actor(), id);
        if (!found.possible().contains(event)) {
            throw new RefusalException(refusal(found.appeal().state(), event));
        }
        return found;
    }

    /** A case that this employee may answer now, be it by sending the answer or by submitting it to the head. */
    public DeskAppeal toAnswer(UUID id) {
        DeskAppeal found = desk.get(visitor.actor(), id);
        return found.possible().contains(AppealEvent.SUBMIT_ANSWER) ? found : get(id, AppealEvent.SEND_ANSWER);
    }

    private static Refusal refusal(AppealState state, AppealEvent event) {
        return AppealTransitions.find(state, event)
                .flatMap(AppealTransition::operation)
                .<Refusal>map(operation -> new Refusal.NotPermitted(operation.name()))
                .orElseGet(() -> new Refusal.NotPossibleNow(event.name(), state.name()));
    }
}
