package kz.zholdanym.intake.certificate;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import kz.zholdanym.documents.proof.VerificationCode;

/** What a certificate certifies: the first rows of the chain of a notice. */
@Entity
@Table(name = "notice_certificate")
@SuppressWarnings("NullAway.Init")
class NoticeCertificate {

    @Id
    private String code;

    private UUID appeal;
    private UUID notice;

    @Column(name = "row_count")
    private int rowCount;

    protected NoticeCertificate() {}

    NoticeCertificate(VerificationCode code, UUID appeal, UUID notice, int rowCount) {
        this.code = code.text();
        this.appeal = appeal;
        this.notice = notice;
        this.rowCount = rowCount;
    }

    VerificationCode code() {
        return new VerificationCode(code);
    }

    UUID appeal() {
        return appeal;
    }

    UUID notice() {
        return notice;
    }

    int rowCount() {
        return rowCount;
    }
}
