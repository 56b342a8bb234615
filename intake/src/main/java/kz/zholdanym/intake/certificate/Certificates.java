package kz.zholdanym.intake.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import kz.zholdanym.documents.proof.VerificationCode;
import kz.zholdanym.intake.access.Actor;
import kz.zholdanym.intake.access.CaseOperation;
import kz.zholdanym.intake.appeal.AnsweredAppeals;
import kz.zholdanym.intake.appeal.AppealForAnswer;
import kz.zholdanym.intake.document.DocumentArchive;
import kz.zholdanym.intake.document.DocumentKind;
import kz.zholdanym.intake.document.NewDocument;
import kz.zholdanym.intake.refusal.Refusal;
import kz.zholdanym.intake.refusal.RefusalException;
import kz.zholdanym.notifications.proof.NoticeProof;
import kz.zholdanym.notifications.proof.NoticeProofs;

/**
 * Gives certificates of notification, to the applicant and to the office alike. Each is a document of its own that shows what
 * was known when it was issued. Until more is known, whoever asks again gets the same one.
 */
@ApplicationScoped
@Transactional(rollbackOn = Exception.class)
public class Certificates {

    private static final System.Logger LOG = System.getLogger(Certificates.class.getName());
    private static final int NO_ROWS = 0;

    @PersistenceContext(unitName = "intake")
    private EntityManager entities;

    @Inject
    private AnsweredAppeals appeals;

    @Inject
    private NoticeProofs proofs;

    @Inject
    private DocumentArchive documents;

    /**
     * The certificate as PDF, in the language of the notice.
     *
     * @throws RefusalException as {@link #code}
     */
    public byte[] pdf(Actor actor, UUID appealId, UUID noticeId) {
        return documents.content(code(actor, appealId, noticeId));
    }

    /**
     * The code of the certificate, which is issued if none says all that is known.
     *
     * @throws RefusalException if the case, or a notice about it to its applicant, is not there for this actor, or if the
     *     evidence of the notice does not hold
     */
    public VerificationCode code(Actor actor, UUID appealId, UUID noticeId) {
        AppealForAnswer appeal = appeals.require(actor, appealId, CaseOperation.READ);
        if (proofs.upTo(appealId, noticeId, NO_ROWS).isEmpty()) {
            throw RefusalException.notFound();
        }
        if (!proofs.holds(noticeId)) {
            LOG.log(System.Logger.Level.ERROR, "No certificate of notice {0}: its evidence does not hold", noticeId);
            throw new RefusalException(
                    new Refusal.NotPossibleNow("CERTIFY", appeal.state().name()));
        }
        // two who ask at once: the second waits, and finds the certificate of the first
        entities.createNativeQuery("select 1 from pg_advisory_xact_lock(:notice)", Integer.class)
                .setParameter("notice", noticeId.getLeastSignificantBits())
                .getSingleResult();
        NoticeProof proof = proofs.of(appealId, noticeId).orElseThrow(RefusalException::notFound);
        return given(proof).orElseGet(() -> issue(appeal, proof));
    }

    private Optional<VerificationCode> given(NoticeProof proof) {
        return entities.createQuery(
                        "select c from NoticeCertificate c where c.notice = :notice and c.rowCount = :rows",
                        NoticeCertificate.class)
                .setParameter("notice", proof.noticeId())
                .setParameter("rows", proof.rows().size())
                .getResultStream()
                .map(NoticeCertificate::code)
                .findFirst();
    }

    private VerificationCode issue(AppealForAnswer appeal, NoticeProof proof) {
        VerificationCode code = documents.issue(new NewDocument(
                DocumentKind.NOTICE_CERTIFICATE,
                appeal.id(),
                appeal.number(),
                proof.language(),
                appeal.office().code()));
        entities.flush();
        entities.persist(new NoticeCertificate(
                code, appeal.id(), proof.noticeId(), proof.rows().size()));
        entities.flush();
        return code;
    }
}
