package kz.zholdanym.intake.joinder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import kz.zholdanym.intake.access.Actor;
import kz.zholdanym.intake.appeal.AppealDecisions;
import kz.zholdanym.intake.appeal.AppealEvent;
import kz.zholdanym.intake.appeal.AppealForDecision;
import kz.zholdanym.intake.appeal.AppealGroup;
import kz.zholdanym.intake.appeal.AppealJoinder;
import kz.zholdanym.intake.appeal.AppealNotices;
import kz.zholdanym.intake.decision.DecisionContent.Joined;
import kz.zholdanym.intake.decision.DecisionKind;
import kz.zholdanym.intake.decision.DecisionRegister;
import kz.zholdanym.intake.decision.WrittenText;
import kz.zholdanym.intake.document.PortalLinks;
import kz.zholdanym.intake.refusal.FieldError;
import kz.zholdanym.notifications.notice.AppealJoinedNotice;

/**
 * Joins an appeal to another one on the same subject, its principal, which the same office considers. One answer answers
 * both; each applicant gets it as a document of their own. The earlier last day holds for all: an appeal is joined only to one
 * whose term ends no later.
 */
@ApplicationScoped
@Transactional(rollbackOn = Exception.class)
public class JoinAppeals {

    @Inject
    private AppealDecisions appeals;

    @Inject
    private AppealJoinder joinder;

    @Inject
    private DecisionRegister register;

    @Inject
    private AppealNotices notices;

    @Inject
    private PortalLinks links;

    /** What the appeal belongs with. */
    public AppealGroup group(Actor actor, UUID id) {
        return joinder.group(actor, id);
    }

    /**
     * @param version the version of {@code id} that the employee saw
     * @param principal number of the appeal to join it to
     */
    public void join(Actor actor, UUID id, long version, String principal, String reasons) {
        WrittenText written = new WrittenText();
        String number = written.line("principal", principal);
        // the principal first, as whoever answers it does: so nobody waits for somebody who waits for them
        Optional<AppealForDecision> other =
                joinder.principal(actor, number).filter(found -> !found.id().equals(id));
        AppealForDecision appeal = appeals.begin(actor, id, AppealEvent.JOIN, version);
        if (!number.isEmpty()) {
            other.ifPresentOrElse(
                    found -> check(appeal, found, written),
                    () -> written.wrong(FieldError.of("principal", "joinder.unknown")));
        }
        String why = written.letter("reasons", reasons, appeal.language());
        written.finish();
        AppealForDecision found = other.orElseThrow();
        joinder.join(actor, id, found.id(), why);
        Joined content = new Joined(appeal.dueOn(), found.dueOn());
        register.record(actor, appeal, DecisionKind.JOINED, content, why);
        notices.tell(
                id,
                new AppealJoinedNotice(
                        id, appeal.number(), found.dueOn(), appeal.office().name(), links.appeal(id)));
    }

    private void check(AppealForDecision appeal, AppealForDecision principal, WrittenText written) {
        if (!joinder.takesIn(principal)) {
            written.wrong(FieldError.of("principal", "joinder.state"));
        } else if (principal.language() != appeal.language()) {
            written.wrong(FieldError.of("principal", "joinder.language"));
        } else if (principal.dueOn().isAfter(appeal.dueOn())) {
            written.wrong(FieldError.of("principal", "joinder.later", "due", principal.dueOn()));
        } else if (joinder.full(principal.id())) {
            written.wrong(FieldError.of("principal", "joinder.full"));
        }
    }
}
