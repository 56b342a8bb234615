package kz.zholdanym.intake.appeal;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import kz.zholdanym.intake.access.Actor;
import kz.zholdanym.intake.access.Position;
import kz.zholdanym.intake.access.StaffPost;
import kz.zholdanym.intake.persistence.Identifiers;
import kz.zholdanym.law.statute.LegalReference;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** One line of an appeal's history: what was decided, by whom, in which post, when, by which article. Never changed. */
@Entity
@Table(name = "appeal_entry")
@Immutable
@SuppressWarnings("NullAway.Init")
class AppealEntry {

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
        Optional<StaffPost> post = step.operation().flatMap(operation -> actor.post());
        this.office = post.map(StaffPost::office).orElse(null);
        this.position = post.map(StaffPost::position).orElse(null);
        this.reason = reason.orElse(null);
    }

    HistoryEntry toEntry() {
        return new HistoryEntry(
                at,
                event,
                state,
                LegalReference.parse(article),
                actor,
                Optional.ofNullable(office),
                Optional.ofNullable(position),
                Optional.ofNullable(reason));
    }
}
