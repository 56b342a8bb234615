package kz.zholdanym.intake.document;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import kz.zholdanym.documents.proof.Sha256;
import kz.zholdanym.documents.proof.VerificationCode;
import kz.zholdanym.law.language.Language;
import org.jspecify.annotations.Nullable;

/** A document that went out under a code. Its content is written once. */
@Entity
@Table(name = "issued_document")
@SuppressWarnings("NullAway.Init")
class IssuedDocument {

    @Id
    private String code;

    @Enumerated(EnumType.STRING)
    private DocumentKind kind;

    @Column(name = "case_id")
    private UUID caseId;

    private String number;
    private String language;
    private String office;

    @Column(name = "issued_at")
    private Instant issuedAt;

    @Column(name = "revoked_at")
    private @Nullable Instant revokedAt;

    private @Nullable String sha256;

    @Basic(fetch = FetchType.LAZY)
    private byte @Nullable [] content;

    protected IssuedDocument() {}

    IssuedDocument(VerificationCode code, NewDocument issued, Instant issuedAt) {
        this.code = code.text();
        this.kind = issued.kind();
        this.caseId = issued.caseId();
        this.number = issued.number();
        this.language = issued.language().code();
        this.office = issued.office();
        this.issuedAt = issuedAt;
    }

    VerificationCode code() {
        return new VerificationCode(code);
    }

    DocumentKind kind() {
        return kind;
    }

    UUID caseId() {
        return caseId;
    }

    String number() {
        return number;
    }

    Language language() {
        return Language.ofCode(language).orElseThrow();
    }

    String office() {
        return office;
    }

    Instant issuedAt() {
        return issuedAt;
    }

    boolean inForce() {
        return revokedAt == null;
    }

    byte @Nullable [] content() {
        return content;
    }

    @Nullable
    String sha256() {
        return sha256;
    }

    /** The content is not kept here; by its fingerprint it can be verified all the same. */
    void fingerprint(Sha256 hash) {
        if (sha256 != null) {
            throw new IllegalStateException("the fingerprint of an issued document is written once");
        }
        sha256 = hash.hex();
    }

    void write(byte[] pdf) {
        if (content != null) {
            throw new IllegalStateException("the content of an issued document is written once");
        }
        content = pdf;
        sha256 = Sha256.of(pdf).hex();
    }
}
