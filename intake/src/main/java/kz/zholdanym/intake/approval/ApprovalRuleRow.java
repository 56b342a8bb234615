package kz.zholdanym.intake.approval;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import kz.zholdanym.intake.persistence.Identifiers;
import org.hibernate.annotations.Immutable;

/** One decision of a head; the newest of an office stands. */
@Entity(name = "ApprovalRule")
@Table(name = "office_approval")
@Immutable
@SuppressWarnings("NullAway.Init")
class ApprovalRuleRow {

    @Id
    private UUID id;

    private String office;
    private boolean required;

    @Column(name = "decided_at")
    private Instant decidedAt;

    private UUID author;

    protected ApprovalRuleRow() {}

    ApprovalRuleRow(String office, boolean required, Instant decidedAt, UUID author) {
        this.id = Identifiers.next();
        this.office = office;
        this.required = required;
        this.decidedAt = decidedAt;
        this.author = author;
    }

    boolean required() {
        return required;
    }

    Instant decidedAt() {
        return decidedAt;
    }

    UUID author() {
        return author;
    }
}
