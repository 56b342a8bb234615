package kz.zholdanym.local.sms;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jsmpp.InvalidResponseException;
import org.jsmpp.PDUException;
import org.jsmpp.SMPPConstant;
import org.jsmpp.bean.Alphabet;
import org.jsmpp.bean.ESMClass;
import org.jsmpp.bean.GeneralDataCoding;
import org.jsmpp.bean.MessageState;
import org.jsmpp.bean.NumberingPlanIndicator;
import org.jsmpp.bean.OptionalParameter;
import org.jsmpp.bean.RegisteredDelivery;
import org.jsmpp.bean.TypeOfNumber;
import org.jsmpp.extra.NegativeResponseException;
import org.jsmpp.extra.ResponseTimeoutException;
import org.jsmpp.extra.SessionState;
import org.jsmpp.session.SMPPServerSession;

/** Sends receipts to whichever session can take them; keeps trying while none can. */
final class DeliveryReceipts implements AutoCloseable {
    /** Each waits until its receipt is taken, so that this many are on their way at once. */
    private static final int THREADS = 32;

    private static final Duration RETRY_AFTER = Duration.ofSeconds(1);
    private static final int MAXIMUM_TRIES = 600;
    /** Dates of a receipt, in UTC (SMPP 3.4, appendix B). */
    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("yyMMddHHmm").withZone(ZoneOffset.UTC);

    private final InstantSource clock;
    private final List<SMPPServerSession> sessions = new CopyOnWriteArrayList<>();
    private final ScheduledExecutorService threads = Executors.newScheduledThreadPool(THREADS, task -> {
        Thread thread = new Thread(task, "sms-receipts");
        thread.setDaemon(true);
        return thread;
    });

    DeliveryReceipts(InstantSource clock) {
        this.clock = clock;
    }

    /** A session that takes receipts has been bound. */
    void addSession(SMPPServerSession session) {
        sessions.add(session);
    }

    /** Sends a receipt after a while. */
    void send(Receipt receipt, Duration delay) {
        send(receipt, delay, 1);
    }

    @Override
    public void close() {
        threads.shutdownNow();
        sessions.forEach(SMPPServerSession::close);
    }

    private void send(Receipt receipt, Duration delay, int attempt) {
        threads.schedule(
                () -> {
                    if (!delivered(receipt) && attempt < MAXIMUM_TRIES) {
                        send(receipt, RETRY_AFTER, attempt + 1);
                    }
                },
                delay.toMillis(),
                TimeUnit.MILLISECONDS);
    }

    private boolean delivered(Receipt receipt) {
        sessions.removeIf(session -> session.getSessionState() == SessionState.CLOSED);
        return sessions.stream().anyMatch(session -> delivered(receipt, session));
    }

    private boolean delivered(Receipt receipt, SMPPServerSession session) {
        try {
            session.deliverShortMessage(
                    "",
                    TypeOfNumber.INTERNATIONAL,
                    NumberingPlanIndicator.ISDN,
                    receipt.recipient(),
                    TypeOfNumber.ALPHANUMERIC,
                    NumberingPlanIndicator.UNKNOWN,
                    receipt.sender(),
                    new ESMClass(SMPPConstant.ESMCLS_SMSC_DELIV_RECEIPT),
                    (byte) 0,
                    (byte) 0,
                    new RegisteredDelivery(),
                    new GeneralDataCoding(Alphabet.ALPHA_DEFAULT),
                    body(receipt).getBytes(StandardCharsets.US_ASCII),
                    new OptionalParameter.Receipted_message_id(receipt.messageId()),
                    new OptionalParameter.Message_state(
                            (receipt.delivered() ? MessageState.DELIVERED : MessageState.UNDELIVERABLE).value()));
            return true;
        } catch (PDUException
                | ResponseTimeoutException
                | InvalidResponseException
                | NegativeResponseException
                | IOException
                | IllegalStateException notTaken) {
            return false;
        }
    }

    /** The text of a receipt; the message's own text stays out of it. */
    private String body(Receipt receipt) {
        return "id:%s sub:001 dlvrd:%s submit date:%s done date:%s stat:%s err:%s text:"
                .formatted(
                        receipt.messageId(),
                        receipt.delivered() ? "001" : "000",
                        DATE.format(receipt.submittedAt()),
                        DATE.format(clock.instant()),
                        receipt.delivered() ? "DELIVRD" : "UNDELIV",
                        receipt.delivered() ? "000" : "001");
    }

    /** What became of one submitted SMS. */
    record Receipt(String messageId, String sender, String recipient, Instant submittedAt, boolean delivered) {}
}
