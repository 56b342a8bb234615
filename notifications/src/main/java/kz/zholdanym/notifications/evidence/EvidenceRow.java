package kz.zholdanym.notifications.evidence;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import kz.zholdanym.notifications.channel.ChannelKind;
import kz.zholdanym.notifications.ledger.EvidenceEvent;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A row of the ledger, as far as timelines show it. */
@Entity
@Immutable
@Table(name = "evidence")
class EvidenceRow {

    @EmbeddedId
    private Key key;

    @Column(name = "step_id")
    private UUID stepId;

    @Enumerated(EnumType.STRING)
    private ChannelKind channel;

    @Enumerated(EnumType.STRING)
    private EvidenceEvent event;

    @Column(name = "masked_address")
    private @Nullable String maskedAddress;

    private @Nullable String detail;

    @Column(name = "sent_at")
    private @Nullable Instant sentAt;

    @Column(name = "occurred_at")
    private Instant occurredAt;

    /** For the persistence provider. */
    @SuppressWarnings("NullAway") // the provider fills the fields
    protected EvidenceRow() {}

    UUID noticeId() {
        return key.noticeId;
    }

    UUID stepId() {
        return stepId;
    }

    ChannelKind channel() {
        return channel;
    }

    EvidenceEvent event() {
        return event;
    }

    /** Whether it tells that the addressee opened the notice on the portal. */
    boolean opening() {
        return event == EvidenceEvent.OPENED;
    }

    @Nullable
    String maskedAddress() {
        return maskedAddress;
    }

    @Nullable
    String detail() {
        return detail;
    }

    @Nullable
    Instant sentAt() {
        return sentAt;
    }

    Instant occurredAt() {
        return occurredAt;
    }

    /** The place in the chain of a notice. */
    @Embeddable
    record Key(@Column(name = "notice_id") UUID noticeId, int position) implements Serializable {}
}
