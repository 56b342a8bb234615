package kz.zholdanym.notifications.channel.sms;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import kz.zholdanym.notifications.channel.Channel;
import kz.zholdanym.notifications.channel.ChannelKind;
import kz.zholdanym.notifications.channel.Content.SmsText;
import kz.zholdanym.notifications.channel.OutgoingMessage;
import kz.zholdanym.notifications.channel.SendOutcome;
import org.jsmpp.InvalidResponseException;
import org.jsmpp.PDUException;
import org.jsmpp.bean.Alphabet;
import org.jsmpp.bean.ESMClass;
import org.jsmpp.bean.GSMSpecificFeature;
import org.jsmpp.bean.GeneralDataCoding;
import org.jsmpp.bean.MessageMode;
import org.jsmpp.bean.MessageType;
import org.jsmpp.bean.NumberingPlanIndicator;
import org.jsmpp.bean.RegisteredDelivery;
import org.jsmpp.bean.SMSCDeliveryReceipt;
import org.jsmpp.bean.TypeOfNumber;
import org.jsmpp.extra.NegativeResponseException;
import org.jsmpp.extra.ResponseTimeoutException;
import org.jsmpp.session.SMPPSession;

/** Sends text messages, never more at once than the window allows, and asks for a report on each part. */
final class SmsChannel implements Channel {

    private static final Duration UNBOUND_PAUSE = Duration.ofSeconds(5);
    private static final Duration WINDOW_WAIT = Duration.ofSeconds(10);
    /** The first part is with the person, so the others are pressed harder before the whole is called in doubt. */
    private static final int ATTEMPTS_FOR_LATER_PARTS = 3;

    private static final Duration PAUSE_BETWEEN_THEM = Duration.ofSeconds(1);
    private static final ESMClass WHOLE = new ESMClass();
    private static final ESMClass PART =
            new ESMClass(MessageMode.DEFAULT, MessageType.DEFAULT, GSMSpecificFeature.UDHI);

    private final SmppSettings settings;
    private final SenderId sender;
    private final SmppLink link;
    private final Semaphore window;
    private final AtomicInteger reference = new AtomicInteger();

    SmsChannel(SmppSettings settings, SmppLink link) {
        this.settings = settings;
        this.sender = settings.senderId();
        this.link = link;
        this.window = new Semaphore(settings.window());
    }

    @Override
    public ChannelKind kind() {
        return ChannelKind.SMS;
    }

    @Override
    public String provider() {
        return settings.name();
    }

    @Override
    public SendOutcome send(OutgoingMessage message) {
        if (!(message.content() instanceof SmsText sms)) {
            throw new IllegalArgumentException("Not a text message: " + message);
        }
        List<byte[]> parts = SmsParts.encode(sms.text(), (byte) reference.incrementAndGet());
        List<String> ids = new ArrayList<>();
        for (byte[] part : parts) {
            SendOutcome outcome = ids.isEmpty()
                    ? submit(message.address(), part, parts.size())
                    : submitPersistently(message.address(), part, parts.size());
            if (outcome instanceof SendOutcome.Accepted accepted) {
                ids.addAll(accepted.providerIds());
            } else {
                return afterParts(ids.size(), outcome);
            }
        }
        return new SendOutcome.Accepted(ids, "submit_sm_resp 0x00000000");
    }

    /** A temporary failure after a part has gone must not make the whole be sent again as if nothing had. */
    private static SendOutcome afterParts(int sent, SendOutcome outcome) {
        return sent > 0 && outcome instanceof SendOutcome.TemporaryFailure failure
                ? new SendOutcome.InDoubt("Only the first " + sent + " parts were accepted: " + failure.reason())
                : outcome;
    }

    private SendOutcome submitPersistently(String number, byte[] part, int parts) {
        SendOutcome outcome = submit(number, part, parts);
        for (int attempt = 1;
                attempt < ATTEMPTS_FOR_LATER_PARTS && outcome instanceof SendOutcome.TemporaryFailure;
                attempt++) {
            try {
                TimeUnit.MILLISECONDS.sleep(PAUSE_BETWEEN_THEM.toMillis());
            } catch (InterruptedException stopping) {
                Thread.currentThread().interrupt();
                return outcome;
            }
            outcome = submit(number, part, parts);
        }
        return outcome;
    }

    private SendOutcome submit(String number, byte[] part, int parts) {
        try {
            if (!window.tryAcquire(WINDOW_WAIT.toMillis(), TimeUnit.MILLISECONDS)) {
                return new SendOutcome.TemporaryFailure("The message centre's window stayed full");
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return new SendOutcome.TemporaryFailure("The server is stopping");
        }
        try {
            return link.session()
                    .map(session -> submit(session, number, part, parts))
                    .orElseGet(() -> new SendOutcome.TemporaryFailure(
                            "The message centre is not bound", Optional.of(UNBOUND_PAUSE)));
        } finally {
            window.release();
        }
    }

    /** Exceptions of the library may hold the text, so that nothing of them is passed on. */
    private SendOutcome submit(SMPPSession session, String number, byte[] part, int parts) {
        try {
            String id = session.submitShortMessage(
                            "",
                            sender.type(),
                            sender.plan(),
                            sender.value(),
                            TypeOfNumber.INTERNATIONAL,
                            NumberingPlanIndicator.ISDN,
                            number.substring(1),
                            parts == 1 ? WHOLE : PART,
                            (byte) 0,
                            (byte) 1,
                            null,
                            null,
                            new RegisteredDelivery(SMSCDeliveryReceipt.SUCCESS_FAILURE),
                            (byte) 0,
                            new GeneralDataCoding(Alphabet.ALPHA_UCS2),
                            (byte) 0,
                            part)
                    .getMessageId();
            return new SendOutcome.Accepted(List.of(id), "");
        } catch (NegativeResponseException refused) {
            return SubmitRefusal.outcome(refused.getCommandStatus());
        } catch (PDUException malformed) {
            return new SendOutcome.PermanentFailure("The message does not fit into the protocol");
        } catch (ResponseTimeoutException | InvalidResponseException | IOException unanswered) {
            return new SendOutcome.InDoubt("The message centre did not answer");
        }
    }
}
