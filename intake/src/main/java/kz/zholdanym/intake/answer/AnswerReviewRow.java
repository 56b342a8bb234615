package kz.zholdanym.intake.answer;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** What the head decided about a submitted answer. Never changed. */
@Entity(name = "AnswerReview")
@Table(name = "answer_review")
@Immutable
@SuppressWarnings("NullAway.Init")
class AnswerReviewRow {

    @Id
    private UUID submission;

    private boolean approved;
    private String remarks;
    private UUID reviewer;

    @Column(name = "reviewed_at")
    private Instant reviewedAt;

    protected AnswerReviewRow() {}

    AnswerReviewRow(AnswerSubmissionRow submission, boolean approved, String remarks, UUID reviewer, Instant at) {
        this.submission = submission.id();
        this.approved = approved;
        this.remarks = remarks;
        this.reviewer = reviewer;
        this.reviewedAt = at;
    }

    UUID submission() {
        return submission;
    }

    boolean approved() {
        return approved;
    }

    String remarks() {
        return remarks;
    }

    UUID reviewer() {
        return reviewer;
    }

    Instant reviewedAt() {
        return reviewedAt;
    }
}
