package kz.zholdanym.intake.appeal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;
import kz.zholdanym.intake.access.Actor;
import kz.zholdanym.intake.access.CaseAccess;
import kz.zholdanym.intake.access.CaseFacts;
import kz.zholdanym.intake.access.CaseOperation;
import kz.zholdanym.intake.attachment.Attachments;
import kz.zholdanym.intake.office.Office;
import kz.zholdanym.intake.office.OfficeDirectory;
import kz.zholdanym.intake.refusal.RefusalException;

/** Finds an appeal for somebody: the one door to a single case, with the access policy in it. */
@ApplicationScoped
class AppealReader {

    @PersistenceContext(unitName = "intake")
    private EntityManager entities;

    @Inject
    private OfficeDirectory offices;

    @Inject
    private Attachments attachments;

    @Inject
    private ConsiderationTerm considerationTerm;

    /** @throws RefusalException if there is no such appeal for this actor, or the operation is not theirs */
    Appeal require(Actor actor, UUID id, CaseOperation operation) {
        Appeal appeal = entities.find(Appeal.class, id);
        if (appeal == null) {
            throw RefusalException.notFound();
        }
        CaseAccess.require(actor, operation, facts(appeal));
        return appeal;
    }

    CaseFacts facts(Appeal appeal) {
        return appeal.facts(office(appeal).higher());
    }

    Office office(Appeal appeal) {
        return offices.get(appeal.office());
    }

    AppealDetails details(Appeal appeal) {
        return new AppealDetails(
                appeal.id(),
                appeal.version(),
                appeal.number(),
                appeal.kind(),
                appeal.language(),
                office(appeal),
                appeal.subject(),
                appeal.body(),
                appeal.state(),
                appeal.receivedAt(),
                appeal.registeredOn(),
                appeal.dueOn(),
                considerationTerm.of(appeal),
                appeal.term().basis(),
                appeal.confirmedGround().or(appeal::declaredGround),
                attachments.ofAppeal(appeal.id()),
                appeal.coupon(),
                appeal.whatIsNew());
    }

    /** What a decision needs to know of it. */
    AppealForDecision forDecision(Appeal appeal) {
        return new AppealForDecision(
                appeal.id(),
                appeal.version(),
                appeal.number(),
                appeal.language(),
                appeal.state(),
                office(appeal),
                appeal.subject(),
                appeal.receivedAt(),
                appeal.term().from(),
                considerationTerm.of(appeal),
                appeal.term().basis(),
                appeal.confirmedGrounds().map(ConfirmedGrounds::all).orElse(List.of()),
                appeal.applicant().account(),
                appeal.applicant().addressee(),
                appeal.handler());
    }
}
