package kz.zholdanym.notifications.channel.sms;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import kz.zholdanym.notifications.channel.SendOutcome;
import kz.zholdanym.notifications.reason.EvidenceReason;

/**
 * One text on its way, part after part: the next is submitted when the one before has been accepted. Once the first part is
 * with the person, the others are pressed harder before the whole is called in doubt. What was accepted is named whatever
 * becomes of the rest.
 */
final class Transmission {

    private static final int ATTEMPTS_FOR_LATER_PARTS = 3;
    private static final Duration PAUSE_BETWEEN_THEM = Duration.ofSeconds(1);

    private final SmppLink link;
    private final List<ShortMessage> parts;
    private final CompletableFuture<SendOutcome> whole = new CompletableFuture<>();
    private final List<String> ids = new ArrayList<>();
    private int accepted;
    private int attempts;

    Transmission(SmppLink link, List<ShortMessage> parts) {
        this.link = link;
        this.parts = parts;
    }

    CompletableFuture<SendOutcome> start() {
        submitNext();
        return whole;
    }

    /** One answer leads to the next message, so that never two threads are in here. */
    private void submitNext() {
        attempts++;
        link.submit(parts.get(accepted)).thenAccept(this::answered);
    }

    private void answered(SendOutcome outcome) {
        if (outcome instanceof SendOutcome.Accepted) {
            ids.addAll(outcome.providerIds());
            accepted++;
            attempts = 0;
            if (accepted == parts.size()) {
                whole.complete(new SendOutcome.Accepted(ids, "submit_sm_resp 0x00000000"));
            } else {
                submitNext();
            }
        } else if (accepted > 0
                && outcome instanceof SendOutcome.TemporaryFailure
                && attempts < ATTEMPTS_FOR_LATER_PARTS) {
            link.later(PAUSE_BETWEEN_THEM, this::submitNext, () -> whole.complete(end(outcome)));
        } else {
            whole.complete(end(outcome));
        }
    }

    /** A temporary failure after a part has gone must not make the whole be sent again as if nothing had. */
    private SendOutcome end(SendOutcome outcome) {
        if (accepted == 0) {
            return outcome;
        }
        if (outcome instanceof SendOutcome.PermanentFailure failure) {
            return new SendOutcome.PermanentFailure(failure.reason(), failure.addressIsGone(), ids);
        }
        String reason = outcome instanceof SendOutcome.TemporaryFailure failure
                ? failure.reason()
                : ((SendOutcome.InDoubt) outcome).reason();
        return new SendOutcome.InDoubt(
                EvidenceReason.PARTLY_ACCEPTED.detail(Map.of("accepted", accepted, "because", joined(reason))), ids);
    }

    /** Values of a detail have no spaces. */
    private static String joined(String reason) {
        return reason.replace(' ', ';');
    }
}
