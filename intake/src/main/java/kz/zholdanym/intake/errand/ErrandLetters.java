package kz.zholdanym.intake.errand;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Optional;
import java.util.UUID;
import kz.zholdanym.documents.proof.VerificationCode;
import kz.zholdanym.intake.appeal.AppealForAnswer;
import kz.zholdanym.intake.document.DocumentArchive;
import kz.zholdanym.intake.document.DocumentKind;
import kz.zholdanym.intake.document.NewDocument;
import kz.zholdanym.notifications.errand.Errand;

/** The letters that were made: one an errand. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class ErrandLetters {

    @PersistenceContext(unitName = "intake")
    private EntityManager entities;

    @Inject
    private DocumentArchive documents;

    Optional<ErrandLetter> of(UUID errand) {
        return entities.createQuery("select l from ErrandLetter l where l.errand = :errand", ErrandLetter.class)
                .setParameter("errand", errand)
                .getResultStream()
                .findFirst();
    }

    /** Of two who print at once the second waits, and finds what the first has made. */
    void oneAtATime(UUID errand) {
        entities.createNativeQuery("select 1 from pg_advisory_xact_lock(:errand)", Integer.class)
                .setParameter("errand", errand.getLeastSignificantBits())
                .getSingleResult();
    }

    /** Makes the letter, which is fixed from now on. */
    ErrandLetter make(Errand errand, AppealForAnswer appeal, String officer, Optional<VerificationCode> enclosure) {
        VerificationCode code = documents.issue(new NewDocument(
                DocumentKind.NOTICE_LETTER,
                appeal.id(),
                errand.number(),
                errand.language(),
                appeal.office().code()));
        entities.flush();
        ErrandLetter letter = new ErrandLetter(code, appeal.id(), errand.stepId(), officer, enclosure);
        entities.persist(letter);
        entities.flush();
        return letter;
    }
}
