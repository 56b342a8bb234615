package kz.zholdanym.intake.appeal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;

/**
 * What an applicant filed before and was answered, by any office: the offices are one system (article 5(1)), and article 24(8)
 * asks for answers of any of them. Runs in the caller's transaction.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class EarlierAppeals {

    @PersistenceContext(unitName = "intake")
    private EntityManager entities;

    /** Those of the applicant of this appeal, the newest first. */
    public List<EarlierAppeal> of(AppealForDecision appeal) {
        return entities.createQuery(
                        "select a from Appeal a where a.applicant.account = :account and a.state = :answered"
                                + " and a.id < :id order by a.id desc",
                        Appeal.class)
                .setParameter("account", appeal.account())
                .setParameter("answered", AppealState.ANSWERED)
                .setParameter("id", appeal.id())
                .setMaxResults(Page.MOST)
                .getResultStream()
                .map(earlier -> new EarlierAppeal(
                        earlier.id(),
                        earlier.number(),
                        earlier.subject(),
                        earlier.closedAt().orElseThrow()))
                .toList();
    }
}
