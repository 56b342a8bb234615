package kz.zholdanym.intake.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import kz.zholdanym.documents.proof.VerificationCode;
import kz.zholdanym.intake.access.Actor;
import kz.zholdanym.intake.access.CaseOperation;
import kz.zholdanym.intake.appeal.AppealDecisions;
import kz.zholdanym.intake.document.DocumentArchive;
import kz.zholdanym.intake.refusal.RefusalException;

/** The decisions about an appeal, for those who may read it. */
@ApplicationScoped
@Transactional(rollbackOn = Exception.class)
public class Decisions {

    @Inject
    private AppealDecisions appeals;

    @Inject
    private DecisionRegister register;

    @Inject
    private DocumentArchive documents;

    /** Oldest first. The applicant reads neither names nor inner reasons. */
    public List<Decision> of(Actor actor, UUID appeal) {
        boolean applicant =
                appeals.require(actor, appeal, CaseOperation.READ).account().equals(actor.account());
        return register.of(appeal).stream()
                .map(decision -> applicant ? decision.forApplicant() : decision)
                .toList();
    }

    /**
     * The letter of a decision as PDF.
     *
     * @throws RefusalException if there is no such decision for this actor, or it has no letter
     */
    public byte[] pdf(Actor actor, UUID appeal, UUID decision) {
        appeals.require(actor, appeal, CaseOperation.READ);
        VerificationCode code = register.of(appeal).stream()
                .filter(found -> found.id().equals(decision))
                .flatMap(found -> found.document().stream())
                .findFirst()
                .orElseThrow(RefusalException::notFound);
        return documents.content(code);
    }
}
