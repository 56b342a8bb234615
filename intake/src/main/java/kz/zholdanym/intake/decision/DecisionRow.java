package kz.zholdanym.intake.decision;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import kz.zholdanym.documents.proof.VerificationCode;
import kz.zholdanym.intake.persistence.Identifiers;
import kz.zholdanym.intake.staff.StaffMember;
import kz.zholdanym.law.statute.LegalReference;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** One decision as stored. Never changed. */
@Entity(name = "AppealDecision")
@Table(name = "appeal_decision")
@Immutable
@SuppressWarnings("NullAway.Init")
class DecisionRow {

    @Id
    private UUID id;

    private UUID appeal;

    @Enumerated(EnumType.STRING)
    private DecisionKind kind;

    @Column(name = "decided_at")
    private Instant decidedAt;

    private String office;
    private @Nullable UUID author;
    private String article;
    private String reason;
    private String content;
    private @Nullable String document;

    protected DecisionRow() {}

    DecisionRow(
            UUID appeal,
            DecisionKind kind,
            DecisionContent content,
            String reason,
            String office,
            Optional<UUID> author,
            LegalReference article,
            Optional<VerificationCode> document,
            Instant decidedAt) {
        this.id = Identifiers.next();
        this.appeal = appeal;
        this.kind = kind;
        this.content = ContentJson.write(content);
        this.reason = reason;
        this.office = office;
        this.author = author.orElse(null);
        this.article = article.code();
        this.document = document.map(VerificationCode::text).orElse(null);
        this.decidedAt = decidedAt;
    }

    UUID appeal() {
        return appeal;
    }

    @Nullable
    UUID author() {
        return author;
    }

    Decision toDecision(Optional<StaffMember> member) {
        return new Decision(
                id,
                kind,
                decidedAt,
                office,
                member,
                LegalReference.parse(article),
                reason,
                ContentJson.read(kind, content),
                Optional.ofNullable(document).map(VerificationCode::new));
    }
}
