package kz.zholdanym.notifications.evidence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.zholdanym.law.statute.LegalReference;
import kz.zholdanym.notifications.notice.NoticeKind;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** An issued notice, as far as timelines show it: nothing of the person. */
@Entity
@Immutable
@Table(name = "notice")
class NoticeRow {

    @Id
    private UUID id;

    private String kind;

    @Column(name = "case_id")
    private UUID caseId;

    @Column(name = "legal_basis")
    private String legalBasis;

    @Column(name = "issued_at")
    private Instant issuedAt;

    @Column(name = "tell_by")
    private @Nullable Instant tellBy;

    /** For the persistence provider. */
    @SuppressWarnings("NullAway") // the provider fills the fields
    protected NoticeRow() {}

    UUID id() {
        return id;
    }

    NoticeTimeline timeline(List<ChannelTimeline> channels, Optional<Instant> openedAt) {
        return new NoticeTimeline(
                id,
                NoticeKind.ofCode(kind).orElseThrow(),
                LegalReference.parse(legalBasis),
                issuedAt,
                Optional.ofNullable(tellBy),
                channels,
                openedAt);
    }
}
