package kz.zholdanym.intake.approval;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.Optional;
import kz.zholdanym.intake.access.Actor;
import kz.zholdanym.intake.access.CaseAccess;
import kz.zholdanym.intake.access.StaffPost;
import kz.zholdanym.intake.refusal.Refusal;
import kz.zholdanym.intake.refusal.RefusalException;
import kz.zholdanym.intake.staff.OfficeStaff;

/**
 * The head of an office decides whether its answers leave with the head's approval only. An answer that waits already is
 * decided by the head, whatever is decided here meanwhile.
 */
@ApplicationScoped
@Transactional(rollbackOn = Exception.class)
public class OfficeApproval {

    @PersistenceContext(unitName = "intake")
    private EntityManager entities;

    @Inject
    private OfficeStaff staff;

    @Inject
    private InstantSource clock;

    /** @param office its code */
    public boolean required(String office) {
        return newest(office).filter(ApprovalRuleRow::required).isPresent();
    }

    /** @throws RefusalException if the employee holds no post today */
    public ApprovalRule of(Actor actor) {
        String office = actor.post().map(StaffPost::office).orElseThrow(RefusalException::notFound);
        Optional<ApprovalRuleRow> rule = newest(office);
        return new ApprovalRule(
                office,
                rule.filter(ApprovalRuleRow::required).isPresent(),
                rule.map(ApprovalRuleRow::decidedAt),
                rule.flatMap(row -> staff.find(row.author())));
    }

    /** @throws RefusalException unless the employee is the head or the deputy head of an office */
    public ApprovalRule decide(Actor actor, boolean required) {
        ApprovalRule standing = of(actor);
        if (!CaseAccess.approves(actor, standing.office())) {
            throw new RefusalException(new Refusal.NotPermitted("REQUIRE_APPROVAL"));
        }
        if (standing.required() != required) {
            entities.persist(new ApprovalRuleRow(
                    standing.office(),
                    required,
                    clock.instant(),
                    actor.post().orElseThrow().assignment()));
        }
        return of(actor);
    }

    private Optional<ApprovalRuleRow> newest(String office) {
        return entities.createQuery(
                        "select r from ApprovalRule r where r.office = :office order by r.id desc",
                        ApprovalRuleRow.class)
                .setParameter("office", office)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }
}
