package kz.zholdanym.notifications.receipt;

import java.util.UUID;
import kz.zholdanym.notifications.channel.Receipt;
import kz.zholdanym.notifications.ledger.Evidence;
import kz.zholdanym.notifications.ledger.EvidenceEvent;

/**
 * A report, and the message it is about.
 *
 * @param attempt the attempt of the step that the message belongs to
 */
record MatchedReceipt(UUID id, Receipt receipt, UUID stepId, int attempt) {

    /** As it goes into the chain of its notice. */
    Evidence evidence(UUID noticeId, EvidenceEvent event) {
        return Evidence.of(noticeId, stepId, receipt.channel(), event, attempt, receipt.reportedAt())
                .withProvider(receipt.provider(), receipt.providerId())
                .withDetail(receipt.rawText());
    }

    /** What a provider may report on once. */
    Message message() {
        return new Message(receipt.channel().name(), receipt.provider(), receipt.providerId());
    }

    /** A message by what its provider calls it. */
    record Message(String channel, String provider, String providerId) {}
}
