package kz.zholdanym.notifications.evidence;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Gathers the rows of one step, in the order of the chain, into what a timeline shows. */
final class ChannelStory {

    private final EvidenceRow first;
    private DeliveryState state = DeliveryState.QUEUED;
    private @Nullable String maskedAddress;
    private @Nullable Instant sentAt;
    private @Nullable Instant acceptedAt;
    private @Nullable Instant deliveredAt;
    private @Nullable Instant failedAt;
    private boolean inDoubt;
    private @Nullable String reason;

    ChannelStory(EvidenceRow first) {
        this.first = first;
    }

    ChannelStory add(EvidenceRow row) {
        if (row.maskedAddress() != null) {
            maskedAddress = row.maskedAddress();
        }
        if (row.sentAt() != null) {
            sentAt = row.sentAt();
        }
        reason = switch (row.event()) {
            case QUEUED, WAITING, RELEASED, SKIPPED -> row.detail();
            default -> reason;
        };
        Instant at = row.occurredAt();
        switch (row.event()) {
            case QUEUED, POSTPONED, REPORTED, OPENED, PRINTED, RECEIPT_FILED, CORRECTED -> {}
            case WAITING -> state = DeliveryState.WAITING;
            case RELEASED -> {
                failedAt = null;
                state = DeliveryState.QUEUED;
            }
            case SKIPPED -> state = DeliveryState.SKIPPED;
            case ATTEMPT_FAILED -> state = beforeAcceptance(DeliveryState.RETRYING);
            case IN_DOUBT -> {
                inDoubt = true;
                state = beforeAcceptance(DeliveryState.RETRYING);
            }
            case ACCEPTED -> {
                acceptedAt = at;
                state = state == DeliveryState.DELIVERED ? state : DeliveryState.ACCEPTED;
            }
            case DELIVERED -> {
                deliveredAt = at;
                failedAt = first.channel().byHand() ? null : failedAt;
                state = DeliveryState.DELIVERED;
            }
            case FAILED -> fail(at);
        }
        return this;
    }

    /** An employee may find that what was said to be delivered came back; a device that failed after another did not. */
    private void fail(Instant at) {
        failedAt = at;
        if (first.channel().byHand()) {
            deliveredAt = null;
            state = DeliveryState.FAILED;
        } else {
            state = state == DeliveryState.DELIVERED ? state : DeliveryState.FAILED;
        }
    }

    /** One device that failed does not undo another that took the notice. */
    private DeliveryState beforeAcceptance(DeliveryState next) {
        return state == DeliveryState.ACCEPTED || state == DeliveryState.DELIVERED ? state : next;
    }

    ChannelTimeline timeline() {
        return new ChannelTimeline(
                first.channel(),
                state,
                Optional.ofNullable(maskedAddress),
                first.occurredAt(),
                Optional.ofNullable(sentAt),
                Optional.ofNullable(acceptedAt),
                Optional.ofNullable(deliveredAt),
                Optional.ofNullable(failedAt),
                inDoubt,
                Optional.ofNullable(reason));
    }
}
