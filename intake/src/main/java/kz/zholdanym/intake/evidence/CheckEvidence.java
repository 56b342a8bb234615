package kz.zholdanym.intake.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import kz.zholdanym.intake.access.Actor;
import kz.zholdanym.intake.access.Administration;
import kz.zholdanym.notifications.check.CheckRun;
import kz.zholdanym.notifications.check.EvidenceChecks;
import kz.zholdanym.notifications.check.Requester;

/** An administrator sees whether the evidence of all notices still holds, and has it checked. */
@ApplicationScoped
public class CheckEvidence {

    private static final int MOST = 30;

    @Inject
    private EvidenceChecks checks;

    /** The latest checks, the newest first. */
    public List<CheckRun> latest(Actor actor) {
        Administration.require(actor);
        return checks.latest(MOST);
    }

    /** Begins a check in the background, unless one is running. */
    public void begin(Actor actor) {
        Administration.require(actor);
        checks.begin(new Requester(actor.account(), actor.name()));
    }
}
