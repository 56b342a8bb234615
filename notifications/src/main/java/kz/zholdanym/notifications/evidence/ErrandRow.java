package kz.zholdanym.notifications.evidence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import kz.zholdanym.notifications.evidence.ChannelTimeline.ByHand;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A step that people carry out, as far as timelines show it: nothing of the person. */
@Entity
@Immutable
@Table(name = "errand")
class ErrandRow {

    @Id
    @Column(name = "step_id")
    private UUID stepId;

    private @Nullable String reference;

    @Column(name = "handed_over_on")
    private @Nullable LocalDate handedOverOn;

    @Column(name = "ended_on")
    private @Nullable LocalDate endedOn;

    /** For the persistence provider. */
    @SuppressWarnings("NullAway") // the provider fills the fields
    protected ErrandRow() {}

    UUID stepId() {
        return stepId;
    }

    ByHand written() {
        return new ByHand(
                stepId,
                Optional.ofNullable(reference),
                Optional.ofNullable(handedOverOn),
                Optional.ofNullable(endedOn));
    }
}
