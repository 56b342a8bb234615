package kz.zholdanym.intake.access;

import kz.zholdanym.intake.refusal.Refusal;
import kz.zholdanym.intake.refusal.RefusalException;

/** Who keeps the system: its calendar and its readings of the law, never its cases. */
public final class Administration {

    private Administration() {}

    /** @throws RefusalException unless the actor is an administrator */
    public static void require(Actor actor) {
        if (!actor.has(Role.ADMIN)) {
            throw new RefusalException(new Refusal.NotPermitted("ADMINISTER"));
        }
    }
}
