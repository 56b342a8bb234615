package kz.zholdanym.intake.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.zholdanym.documents.proof.Sha256;
import kz.zholdanym.documents.proof.VerificationCode;
import kz.zholdanym.intake.office.OfficeDirectory;
import org.jspecify.annotations.Nullable;

/**
 * Keeps issued documents. A document is rendered when its content is first asked for, from records that do not change,
 * and stored; from then on it is the same bytes for everyone. Who may ask is decided by the caller.
 */
@ApplicationScoped
@Transactional(rollbackOn = Exception.class)
public class DocumentArchive {

    @PersistenceContext(unitName = "intake")
    private EntityManager entities;

    @Inject
    @Any
    private Instance<DocumentSource> sources;

    @Inject
    private OfficeDirectory offices;

    @Inject
    private InstantSource clock;

    /** Issues a document in the transaction of the decision that causes it. */
    @Transactional(TxType.MANDATORY)
    public VerificationCode issue(NewDocument issued) {
        VerificationCode code = VerificationCode.random();
        entities.persist(new IssuedDocument(code, issued, clock.instant()));
        return code;
    }

    /**
     * As {@link #issue}, for a document that the archive does not keep: made already, with its code on it.
     *
     * @param sha256 the fingerprint of all of it
     */
    @Transactional(TxType.MANDATORY)
    public void issueUnkept(VerificationCode code, NewDocument issued, Sha256 sha256) {
        IssuedDocument document = new IssuedDocument(code, issued, clock.instant());
        document.fingerprint(sha256);
        entities.persist(document);
        entities.flush();
    }

    /** What was issued about a case, oldest first. */
    public List<CaseDocument> ofCase(UUID caseId) {
        return entities.createQuery(
                        "select d from IssuedDocument d where d.caseId = :case order by d.issuedAt, d.code",
                        IssuedDocument.class)
                .setParameter("case", caseId)
                .getResultStream()
                .map(document -> new CaseDocument(
                        document.code(), document.kind(), document.language(), document.issuedAt(), document.inForce()))
                .toList();
    }

    /** The PDF of an issued document. */
    public byte[] content(VerificationCode code) {
        @Nullable byte[] stored = get(code).content();
        return stored != null ? stored : rendered(code);
    }

    /** What anyone may know of a document by the code printed on it; empty when no document bears it. */
    public Optional<VerifiedDocument> verify(VerificationCode code) {
        if (entities.find(IssuedDocument.class, code.text()) == null) {
            return Optional.empty();
        }
        // the hash is part of what is verified, so a document nobody has opened yet is rendered now
        IssuedDocument document = get(code);
        if (document.sha256() == null) {
            content(code);
        }
        return Optional.of(new VerifiedDocument(
                code,
                document.kind(),
                document.number(),
                offices.get(document.office()).name(),
                document.language(),
                document.issuedAt(),
                String.valueOf(document.sha256()),
                document.inForce()));
    }

    private byte[] rendered(VerificationCode code) {
        // two first readers at once: the second waits and finds the bytes of the first
        IssuedDocument document = entities.find(IssuedDocument.class, code.text());
        entities.refresh(document, LockModeType.PESSIMISTIC_WRITE);
        @Nullable byte[] meanwhile = document.content();
        if (meanwhile != null) {
            return meanwhile;
        }
        byte[] pdf = source(document.kind()).render(document.caseId(), code);
        document.write(pdf);
        return pdf;
    }

    private DocumentSource source(DocumentKind kind) {
        return sources.stream()
                .filter(source -> source.renders(kind))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("nothing renders " + kind));
    }

    private IssuedDocument get(VerificationCode code) {
        IssuedDocument document = entities.find(IssuedDocument.class, code.text());
        if (document == null) {
            throw new IllegalArgumentException("no document of this code was issued");
        }
        return document;
    }
}
