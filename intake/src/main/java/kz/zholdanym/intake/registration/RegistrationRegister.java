package kz.zholdanym.intake.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

/**
 * Gives numbers without gaps. The counter row stays locked until the caller's transaction ends, so take the number last
 * and do nothing slow after it; a rollback gives the number back.
 */
@ApplicationScoped
public class RegistrationRegister {

    @PersistenceContext(unitName = "intake")
    private EntityManager entities;

    @Transactional(TxType.MANDATORY)
    public RegistrationNumber next(String letters, int year) {
        Object last = entities.createNativeQuery(
                        "insert into intake.registration_counter as counter (letters, year, last)"
                                + " values (:letters, :year, 1)"
                                + " on conflict (letters, year) do update set last = counter.last + 1"
                                + " returning last")
                .setParameter("letters", letters)
                .setParameter("year", year)
                .getSingleResult();
        return new RegistrationNumber(letters, year, ((Number) last).longValue());
    }
}
