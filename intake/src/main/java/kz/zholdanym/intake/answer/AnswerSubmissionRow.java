package kz.zholdanym.intake.answer;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import kz.zholdanym.intake.answer.Answer.StoredCitation;
import kz.zholdanym.intake.persistence.Identifiers;
import kz.zholdanym.law.language.Language;
import org.hibernate.annotations.Immutable;

/** An answer as it was submitted to the head of the office. Never changed. */
@Entity(name = "AnswerSubmission")
@Table(name = "answer_submission")
@Immutable
@SuppressWarnings("NullAway.Init")
class AnswerSubmissionRow {

    @Id
    private UUID id;

    private UUID appeal;
    private UUID answer;

    @Column(name = "submitted_at")
    private Instant submittedAt;

    private UUID author;

    @Enumerated(EnumType.STRING)
    private AnswerOutcome outcome;

    private String language;
    private String reasoning;

    @ElementCollection
    @CollectionTable(name = "answer_submission_citation", joinColumns = @JoinColumn(name = "submission"))
    @OrderColumn(name = "ordinal")
    private List<StoredCitation> citations = new ArrayList<>();

    protected AnswerSubmissionRow() {}

    /** @param draft one that the gate lets through */
    AnswerSubmissionRow(Answer draft, Instant at) {
        this.id = Identifiers.next();
        this.appeal = draft.appeal();
        this.answer = draft.id();
        this.submittedAt = at;
        this.author = draft.author();
        this.outcome = draft.outcome().orElseThrow();
        this.language = draft.language().code();
        this.reasoning = draft.reasoning();
        draft.citations().forEach(cited -> citations.add(new StoredCitation(cited.act(), cited.provision())));
    }

    UUID id() {
        return id;
    }

    Instant submittedAt() {
        return submittedAt;
    }

    UUID author() {
        return author;
    }

    AnswerOutcome outcome() {
        return outcome;
    }

    Language language() {
        return Language.ofCode(language).orElseThrow();
    }

    String reasoning() {
        return reasoning;
    }

    List<Citation> citations() {
        return citations.stream().map(StoredCitation::toCitation).toList();
    }
}
