package kz.zholdanym.notifications.proof;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import kz.zholdanym.documents.proof.Sha256;
import kz.zholdanym.notifications.channel.ChannelKind;
import kz.zholdanym.notifications.errand.EntriesOfNotice;
import kz.zholdanym.notifications.errand.WrittenEntry;
import kz.zholdanym.notifications.ledger.Evidence;
import kz.zholdanym.notifications.ledger.EvidenceEvent;
import kz.zholdanym.notifications.ledger.RecordedEvidence;

/**
 * One thing that happened to a notice.
 *
 * @param position in its chain, from 1
 * @param step what belongs to one sending on one channel has one step
 * @param attempt from 1; 0 before the first
 * @param address masked
 * @param content the fingerprint of the exact text
 * @param detail the provider's reply or the reason of a failure
 * @param sentAt when the message was handed to the provider
 * @param hash what binds the row and all before it
 * @param entry what an employee wrote down, where the row is evidence of that
 */
public record ProofRow(
        int position,
        UUID step,
        ChannelKind channel,
        EvidenceEvent event,
        int attempt,
        Optional<String> address,
        Optional<Sha256> content,
        Optional<String> provider,
        Optional<String> providerId,
        Optional<String> detail,
        Optional<Instant> sentAt,
        Instant occurredAt,
        Sha256 hash,
        Optional<WrittenEntry> entry) {

    /** A row that no employee wrote. */
    public ProofRow(
            int position,
            UUID step,
            ChannelKind channel,
            EvidenceEvent event,
            int attempt,
            Optional<String> address,
            Optional<Sha256> content,
            Optional<String> provider,
            Optional<String> providerId,
            Optional<String> detail,
            Optional<Instant> sentAt,
            Instant occurredAt,
            Sha256 hash) {
        this(
                position,
                step,
                channel,
                event,
                attempt,
                address,
                content,
                provider,
                providerId,
                detail,
                sentAt,
                occurredAt,
                hash,
                Optional.empty());
    }

    static ProofRow of(RecordedEvidence recorded, EntriesOfNotice entries) {
        Evidence row = recorded.evidence();
        return new ProofRow(
                recorded.position(),
                row.stepId(),
                row.channel(),
                row.event(),
                row.attempt(),
                Optional.ofNullable(row.address()).map(address -> address.masked()),
                Optional.ofNullable(row.content()),
                Optional.ofNullable(row.provider()),
                Optional.ofNullable(row.providerId()),
                Optional.ofNullable(row.detail()),
                Optional.ofNullable(row.sentAt()),
                row.occurredAt(),
                recorded.hash(),
                entries.of(row.detail()));
    }
}
