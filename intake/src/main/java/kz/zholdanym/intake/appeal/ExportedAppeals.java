package kz.zholdanym.intake.appeal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Optional;
import java.util.UUID;
import kz.zholdanym.intake.access.Actor;
import kz.zholdanym.intake.access.CaseAccess;
import kz.zholdanym.intake.access.CaseOperation;
import kz.zholdanym.law.statute.LegalReference;

/** The side of an appeal that is taken out of the portal as a file. Each method runs in the caller's transaction. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class ExportedAppeals {

    /** By which provision materials of a case are shown to others. */
    public static final LegalReference DISCLOSURE = AppealTransitions.DISCLOSURE;

    @Inject
    private AppealReader appeals;

    @Inject
    private AppealHistory history;

    /**
     * Refuses whoever may not take the case out.
     *
     * @param identified with the identification numbers of the parties in full
     * @throws kz.zholdanym.intake.refusal.RefusalException if there is no such appeal for this actor, or it is not theirs to
     *     take out
     */
    public void require(Actor actor, UUID id, boolean identified) {
        appeals.require(actor, id, operation(identified));
    }

    /** Refuses whoever may not read the appeal as staff. */
    public void requireReading(Actor actor, UUID id) {
        appeals.require(actor, id, CaseOperation.READ_AS_STAFF);
    }

    /** Whether the actor, who may read the appeal as staff, may take it out in this way. */
    public boolean permitted(Actor actor, UUID id, boolean identified) {
        Appeal appeal = appeals.require(actor, id, CaseOperation.READ_AS_STAFF);
        return CaseAccess.decide(actor, operation(identified), appeals.facts(appeal)) == CaseAccess.Decision.PERMITTED;
    }

    /** Notes in the history who took the case out and why. The case's version stays: nothing was decided. */
    public void record(Actor actor, UUID id, String reason) {
        Appeal appeal = appeals.require(actor, id, CaseOperation.EXPORT);
        history.record(appeal, AppealTransitions.exported(appeal.state()), actor, Optional.of(reason));
    }

    private static CaseOperation operation(boolean identified) {
        return identified ? CaseOperation.EXPORT_IDENTIFIED : CaseOperation.EXPORT;
    }
}
