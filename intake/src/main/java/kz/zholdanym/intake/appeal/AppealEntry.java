package kz.zholdanym.intake.appeal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.zholdanym.intake.access.Actor;
import kz.zholdanym.intake.access.Position;
import kz.zholdanym.intake.access.StaffPost;
import kz.zholdanym.intake.persistence.Identifiers;
import kz.zholdanym.intake.term.Publication;
import kz.zholdanym.law.language.LocalizedText;
import kz.zholdanym.law.statute.LegalReference;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** One line of an appeal's history: what was decided, by whom, in which post, when, by which article. Never changed. */
@Entity
@Table(name = "appeal_entry")
@Immutable
@SuppressWarnings("NullAway.Init")
class AppealEntry {

    /** Stands for who did it where nobody did. */
    private static final String NOBODY = "";

    @Id
    private UUID id;

    private UUID appeal;
    private Instant at;

    @Enumerated(EnumType.STRING)
    private AppealEvent event;

    @Enumerated(EnumType.STRING)
    private AppealState state;

    private String article;
    private String account;
    private String actor;
    private @Nullable String office;

    @Enumerated(EnumType.STRING)
    private @Nullable Position position;

    private @Nullable String reason;

    @Column(name = "due_before")
    private @Nullable LocalDate dueBefore;

    @Column(name = "due_after")
    private @Nullable LocalDate dueAfter;

    @Column(name = "term_basis")
    private @Nullable Integer termBasis;

    protected AppealEntry() {}

    AppealEntry(UUID appeal, AppealTransition step, Actor actor, Optional<String> reason, Instant at) {
        this.id = Identifiers.next();
        this.appeal = appeal;
        this.at = at;
        this.event = step.event();
        this.state = step.to();
        this.article = step.article().code();
        this.account = actor.account();
        this.actor = actor.name();
        // an applicant who happens to be an employee files as a citizen, not in a post
        Optional<StaffPost> post =
                step.operation().filter(operation -> !operation.applicants()).flatMap(operation -> actor.post());
        this.office = post.map(StaffPost::office).orElse(null);
        this.position = post.map(StaffPost::position).orElse(null);
        this.reason = reason.orElse(null);
    }

    /** A decision that moves the last day, or leaves it where it was. */
    AppealEntry movedFrom(LocalDate before, LocalDate after) {
        if (!before.equals(after)) {
            dueBefore = before;
            dueAfter = after;
        }
        return this;
    }

    /** A line about a last day that moved by itself. */
    AppealEntry(Appeal appeal, AppealTransition step, LocalDate dueBefore, int cause, Instant at) {
        this.id = Identifiers.next();
        this.appeal = appeal.id();
        this.at = at;
        this.event = step.event();
        this.state = step.to();
        this.article = step.article().code();
        this.account = NOBODY;
        this.actor = NOBODY;
        this.dueBefore = dueBefore;
        this.dueAfter = appeal.dueOn();
        this.termBasis = cause;
    }

    /** By which publication the last day moved; empty when a decision about the case moved it. */
    Optional<Integer> termBasis() {
        return Optional.ofNullable(termBasis);
    }

    /** @param publications at least the one of {@link #termBasis} */
    HistoryEntry toEntry(Map<Integer, Publication> publications) {
        return new HistoryEntry(
                at,
                event,
                state,
                LegalReference.parse(article),
                actor,
                Optional.ofNullable(office),
                Optional.ofNullable(position),
                Optional.ofNullable(reason),
                moved(publications));
    }

    private Optional<DueDateMove> moved(Map<Integer, Publication> publications) {
        LocalDate before = dueBefore;
        LocalDate after = dueAfter;
        Optional<LocalizedText> why = termBasis().map(publications::get).map(Publication::reason);
        return before == null || after == null ? Optional.empty() : Optional.of(new DueDateMove(before, after, why));
    }
}
