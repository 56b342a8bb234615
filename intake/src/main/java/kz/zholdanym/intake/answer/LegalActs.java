package kz.zholdanym.intake.answer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;

/** The register of acts that an answer may cite. */
@ApplicationScoped
@Transactional(TxType.SUPPORTS)
public class LegalActs {

    @PersistenceContext(unitName = "intake")
    private EntityManager entities;

    /** All of them, those cited most first. */
    public List<LegalAct> all() {
        return entities.createQuery("select a from LegalAct a order by a.ordinal", LegalActRow.class)
                .getResultStream()
                .map(LegalActRow::toAct)
                .toList();
    }
}
