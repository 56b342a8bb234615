package kz.zholdanym.notifications.ledger;

import java.time.Instant;
import java.util.UUID;
import kz.zholdanym.documents.proof.Sha256;
import kz.zholdanym.notifications.channel.ChannelKind;
import kz.zholdanym.notifications.database.Timestamps;
import org.jspecify.annotations.Nullable;

/**
 * One thing that happened, to be written down. Built by {@link #of} and the {@code with} methods.
 *
 * @param attempt the attempt it belongs to, counted from 1; 0 before the first
 * @param address what may be shown of the address, and the commitment to it; null while it is not known
 * @param content the fingerprint of the exact text; null where nothing was composed
 * @param provider the provider's name; null where none was reached
 * @param providerId the provider's id or ids of the message; null if it gave none
 * @param detail the provider's raw reply or the reason of a failure, without personal data
 * @param sentAt when the message was handed to the provider; null where none was
 * @param occurredAt when it happened, to the microsecond
 */
public record Evidence(
        UUID noticeId,
        UUID stepId,
        ChannelKind channel,
        EvidenceEvent event,
        int attempt,
        @Nullable DisclosedAddress address,
        @Nullable Sha256 content,
        @Nullable String provider,
        @Nullable String providerId,
        @Nullable String detail,
        @Nullable Instant sentAt,
        Instant occurredAt) {

    public Evidence {
        occurredAt = Timestamps.storable(occurredAt);
        sentAt = sentAt == null ? null : Timestamps.storable(sentAt);
    }

    /** The least there is to say. */
    public static Evidence of(
            UUID noticeId, UUID stepId, ChannelKind channel, EvidenceEvent event, int attempt, Instant occurredAt) {
        return new Evidence(noticeId, stepId, channel, event, attempt, null, null, null, null, null, null, occurredAt);
    }

    public Evidence withAddress(@Nullable DisclosedAddress to) {
        return new Evidence(
                noticeId,
                stepId,
                channel,
                event,
                attempt,
                to,
                content,
                provider,
                providerId,
                detail,
                sentAt,
                occurredAt);
    }

    public Evidence withContent(Sha256 fingerprint, Instant sent) {
        return new Evidence(
                noticeId,
                stepId,
                channel,
                event,
                attempt,
                address,
                fingerprint,
                provider,
                providerId,
                detail,
                sent,
                occurredAt);
    }

    public Evidence withProvider(String name, @Nullable String id) {
        return new Evidence(
                noticeId, stepId, channel, event, attempt, address, content, name, id, detail, sentAt, occurredAt);
    }

    public Evidence withDetail(String text) {
        return new Evidence(
                noticeId,
                stepId,
                channel,
                event,
                attempt,
                address,
                content,
                provider,
                providerId,
                text,
                sentAt,
                occurredAt);
    }
}
