package kz.zholdanym.intake.draft;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kz.zholdanym.intake.access.Actor;
import kz.zholdanym.intake.appeal.AppealFiling;
import kz.zholdanym.intake.attachment.AttachmentView;
import kz.zholdanym.intake.persistence.Identifiers;
import org.jspecify.annotations.Nullable;

/** A draft as stored: what was typed, unchecked. */
@Entity
@Table(name = "appeal_draft")
@SuppressWarnings("NullAway.Init")
class AppealDraft {

    @Id
    private UUID id;

    @Version
    private long version;

    private String account;
    private @Nullable String kind;
    private @Nullable String language;
    private @Nullable String region;
    private @Nullable String office;
    private @Nullable String ground;
    private @Nullable String subject;
    private @Nullable String body;

    @Column(name = "what_is_new")
    private @Nullable String whatIsNew;

    private @Nullable String address;
    private @Nullable String email;
    private @Nullable String phone;
    private @Nullable String channels;

    @Column(name = "created_at")
    private Instant createdAt;

    private @Nullable UUID appeal;

    protected AppealDraft() {}

    /** Starts with what the account already says. */
    AppealDraft(Actor actor, String language, Instant createdAt) {
        this.id = Identifiers.next();
        this.account = actor.account();
        this.language = language;
        this.email = actor.email().orElse(null);
        this.phone = actor.phone().orElse(null);
        this.createdAt = createdAt;
    }

    void addressTo(String region, String office) {
        this.region = region;
        this.office = office;
    }

    void write(DraftMatter matter) {
        this.kind = matter.kind();
        this.language = matter.language();
        this.ground = matter.ground();
        this.subject = matter.subject();
        this.body = matter.text();
    }

    void explain(String whatIsNew) {
        this.whatIsNew = whatIsNew;
    }

    void write(DraftContacts contacts) {
        this.address = contacts.address();
        this.email = contacts.email();
        this.phone = contacts.phone();
        this.channels = String.join(",", contacts.channels());
    }

    void becomes(UUID filed) {
        this.appeal = filed;
    }

    boolean belongsTo(Actor actor) {
        return account.equals(actor.account());
    }

    /** Whether nothing was written into it since it was started. */
    boolean untouched() {
        return version == 0;
    }

    UUID id() {
        return id;
    }

    Optional<UUID> filed() {
        return Optional.ofNullable(appeal);
    }

    AppealDraftView toView(List<AttachmentView> attachments) {
        return new AppealDraftView(
                id,
                orEmpty(region),
                orEmpty(office),
                new DraftMatter(orEmpty(kind), orEmpty(language), orEmpty(ground), orEmpty(subject), orEmpty(body)),
                orEmpty(whatIsNew),
                new DraftContacts(orEmpty(address), orEmpty(email), orEmpty(phone), channels()),
                attachments,
                filed());
    }

    AppealFiling toFiling(List<UUID> attachments) {
        return new AppealFiling(
                given(kind),
                given(language),
                given(office),
                given(subject),
                given(body),
                given(ground),
                Optional.empty(),
                given(address),
                Optional.of(orEmpty(email)),
                Optional.of(orEmpty(phone)),
                channels(),
                attachments,
                given(whatIsNew));
    }

    private Set<String> channels() {
        Set<String> names = new LinkedHashSet<>(Arrays.asList(orEmpty(channels).split(",")));
        names.remove("");
        return names;
    }

    private static Optional<String> given(@Nullable String value) {
        return Optional.ofNullable(value).filter(text -> !text.isBlank());
    }

    private static String orEmpty(@Nullable String value) {
        return Objects.requireNonNullElse(value, "");
    }
}
