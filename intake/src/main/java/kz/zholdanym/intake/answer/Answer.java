package kz.zholdanym.intake.answer;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.zholdanym.documents.proof.VerificationCode;
import kz.zholdanym.intake.persistence.Identifiers;
import kz.zholdanym.intake.refusal.Refusal;
import kz.zholdanym.intake.refusal.RefusalException;
import kz.zholdanym.law.language.Language;
import org.jspecify.annotations.Nullable;

/** An answer: a draft until it is sent, unchangeable from then on. */
@Entity
@SuppressWarnings("NullAway.Init")
class Answer {

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID appeal;
    private int ordinal;

    @Enumerated(EnumType.STRING)
    private @Nullable AnswerOutcome outcome;

    private String language;
    private String reasoning;
    private UUID author;
    private @Nullable UUID approver;

    @Column(name = "drafted_at")
    private Instant draftedAt;

    @Column(name = "sent_at")
    private @Nullable Instant sentAt;

    private @Nullable String document;

    @ElementCollection
    @CollectionTable(name = "answer_citation", joinColumns = @JoinColumn(name = "answer"))
    @OrderColumn(name = "ordinal")
    private List<StoredCitation> citations = new ArrayList<>();

    protected Answer() {}

    Answer(UUID appeal, int ordinal, UUID author) {
        this.id = Identifiers.next();
        this.appeal = appeal;
        this.ordinal = ordinal;
        this.author = author;
    }

    void write(UUID author, @Nullable AnswerOutcome outcome, Language language, AnswerText text, Instant at) {
        requireDraft();
        this.author = author;
        this.outcome = outcome;
        this.language = language.code();
        this.reasoning = text.reasoning().strip();
        this.draftedAt = at;
        List<StoredCitation> given = text.citations().stream()
                .map(citation -> new StoredCitation(citation.act(), citation.provision()))
                .toList();
        this.citations.clear();
        this.citations.addAll(given);
    }

    /** The same answer to another appeal, which is considered together with this one. */
    Answer to(UUID other, int number) {
        Answer same = new Answer(other, number, author);
        same.approver = approver;
        same.outcome = outcome;
        same.language = language;
        same.reasoning = reasoning;
        same.draftedAt = draftedAt;
        citations.forEach(citation -> same.citations.add(new StoredCitation(citation.act, citation.provision)));
        return same;
    }

    /** The head signs it in place of the author. */
    void approve(UUID head) {
        requireDraft();
        approver = head;
    }

    void send(Instant at, VerificationCode code) {
        requireDraft();
        sentAt = at;
        document = code.text();
    }

    private void requireDraft() {
        if (sentAt != null) {
            throw new IllegalStateException("a sent answer does not change");
        }
    }

    /** @throws RefusalException if the draft was kept from another window since {@code seen} */
    void requireVersion(Optional<Long> seen) {
        if (seen.isPresent() && seen.get() != version) {
            throw new RefusalException(new Refusal.Stale(version));
        }
    }

    long version() {
        return version;
    }

    UUID id() {
        return id;
    }

    UUID appeal() {
        return appeal;
    }

    int ordinal() {
        return ordinal;
    }

    Optional<AnswerOutcome> outcome() {
        return Optional.ofNullable(outcome);
    }

    Language language() {
        return Language.ofCode(language).orElseThrow();
    }

    String reasoning() {
        return reasoning;
    }

    UUID author() {
        return author;
    }

    /** Who signs it: the head who approved it, or else its author. */
    UUID signer() {
        return approver == null ? author : approver;
    }

    Optional<Instant> sentAt() {
        return Optional.ofNullable(sentAt);
    }

    Optional<VerificationCode> document() {
        return Optional.ofNullable(document).map(VerificationCode::new);
    }

    List<Citation> citations() {
        return citations.stream().map(StoredCitation::toCitation).toList();
    }

    @Embeddable
    @SuppressWarnings("NullAway.Init")
    static class StoredCitation {
        private String act;
        private String provision;

        protected StoredCitation() {}

        StoredCitation(String act, String provision) {
            this.act = act;
            this.provision = provision;
        }

        Citation toCitation() {
            return new Citation(act, provision);
        }
    }
}
