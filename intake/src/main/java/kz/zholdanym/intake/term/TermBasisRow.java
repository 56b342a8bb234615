package kz.zholdanym.intake.term;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import kz.zholdanym.law.language.LocalizedText;
import org.hibernate.annotations.Immutable;

/** A publication as stored. */
@Entity(name = "TermBasis")
@Table(name = "term_basis")
@Immutable
@SuppressWarnings("NullAway.Init")
class TermBasisRow {

    @Id
    private int number;

    @Enumerated(EnumType.STRING)
    private Publication.Kind kind;

    @Column(name = "published_at")
    private Instant publishedAt;

    private String account;
    private String actor;

    @Column(name = "reason_kk")
    private String reasonKk;

    @Column(name = "reason_ru")
    private String reasonRu;

    @Column(name = "reason_en")
    private String reasonEn;

    protected TermBasisRow() {}

    TermBasisRow(Publication publication) {
        this.number = publication.number();
        this.kind = publication.kind();
        this.publishedAt = publication.publishedAt();
        this.account = publication.account();
        this.actor = publication.actor();
        this.reasonKk = publication.reason().kk();
        this.reasonRu = publication.reason().ru();
        this.reasonEn = publication.reason().en();
    }

    Publication toPublication() {
        return new Publication(
                number, kind, publishedAt, account, actor, new LocalizedText(reasonKk, reasonRu, reasonEn));
    }
}
