package kz.zholdanym.notifications.channel.sms;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import kz.zholdanym.notifications.channel.SendOutcome;
import kz.zholdanym.notifications.reason.EvidenceReason;
import org.jsmpp.InvalidResponseException;
import org.jsmpp.PDUException;
import org.jsmpp.SMPPConstant;
import org.jsmpp.bean.Command;
import org.jsmpp.bean.SubmitSmResp;
import org.jsmpp.extra.PendingResponse;
import org.jsmpp.extra.SessionState;
import org.jsmpp.session.SMPPSession;
import org.jsmpp.session.connection.ConnectionFactory;

/**
 * A session over which messages are submitted one after the other without waiting for the answers. jSMPP's own method keeps
 * its caller until the answer is there, so that a window would need as many threads; here whatever thread reads an answer
 * completes what was promised. When the session is lost, everything unanswered is in doubt at once.
 */
final class PipelinedSession extends SMPPSession {

    private final Map<Integer, Submitted> unanswered = new ConcurrentHashMap<>();

    PipelinedSession(ConnectionFactory connections) {
        super(connections);
        addSessionStateListener((now, before, changed) -> {
            if (now == SessionState.CLOSED) {
                unanswered.values().forEach(Submitted::unanswered);
            }
        });
    }

    /**
     * Writes one message; its answer comes within the transaction timer, as long as {@link #giveUpOverdue} is called.
     *
     * @return never completed exceptionally; exceptions of the library may hold the text, so that nothing of them is told
     */
    CompletableFuture<SendOutcome> submit(ShortMessage message) {
        int sequenceNumber = sequence().nextValue();
        Submitted submitted = new Submitted(sequenceNumber, getTransactionTimer());
        try {
            ensureTransmittable("submit_sm");
        } catch (IOException notBound) {
            return CompletableFuture.completedFuture(SmppLink.NOT_BOUND);
        }
        unanswered.put(sequenceNumber, submitted);
        try {
            message.write(pduSender(), connection().getOutputStream(), sequenceNumber);
        } catch (PDUException malformed) {
            submitted.end(new SendOutcome.PermanentFailure(EvidenceReason.UNFIT.detail()));
        } catch (IOException broken) {
            submitted.unanswered(); // some of it may have been written
            close();
        }
        if (getSessionState() == SessionState.CLOSED) {
            submitted.unanswered(); // lost before it was among those that the listener ends
        }
        return submitted.outcome;
    }

    /** Ends what the centre has left unanswered for too long. */
    void giveUpOverdue() {
        long now = System.nanoTime();
        unanswered.values().stream()
                .filter(submitted -> now - submitted.deadline > 0)
                .forEach(Submitted::unanswered);
    }

    @Override
    protected PendingResponse<Command> removePendingResponse(int sequenceNumber) {
        Submitted submitted = unanswered.get(sequenceNumber);
        return submitted == null ? super.removePendingResponse(sequenceNumber) : submitted;
    }

    /** A message that the centre has not answered yet. */
    private final class Submitted extends PendingResponse<Command> {

        private final int sequenceNumber;
        private final long deadline;
        private final CompletableFuture<SendOutcome> outcome = new CompletableFuture<>();

        private Submitted(int sequenceNumber, long timeout) {
            super(timeout);
            this.sequenceNumber = sequenceNumber;
            this.deadline = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(timeout);
        }

        @Override
        public void done(Command answer) {
            end(
                    answer.getCommandStatus() == SMPPConstant.STAT_ESME_ROK && answer instanceof SubmitSmResp taken
                            ? new SendOutcome.Accepted(List.of(taken.getMessageId()), "")
                            : SubmitRefusal.outcome(answer.getCommandStatus()));
        }

        @Override
        public void doneWithInvalidResponse(InvalidResponseException nack) {
            unanswered();
        }

        private void unanswered() {
            end(new SendOutcome.InDoubt(EvidenceReason.NO_ANSWER.detail()));
        }

        private void end(SendOutcome end) {
            unanswered.remove(sequenceNumber);
            outcome.complete(end);
        }
    }
}
