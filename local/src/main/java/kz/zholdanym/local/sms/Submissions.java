package kz.zholdanym.local.sms;

import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;
import kz.zholdanym.local.fault.Fault;
import kz.zholdanym.local.fault.FaultPlan;
import kz.zholdanym.local.inbox.Inbox;
import kz.zholdanym.local.sms.DeliveryReceipts.Receipt;
import org.jsmpp.PDUStringException;
import org.jsmpp.SMPPConstant;
import org.jsmpp.bean.BroadcastSm;
import org.jsmpp.bean.CancelBroadcastSm;
import org.jsmpp.bean.CancelSm;
import org.jsmpp.bean.DataSm;
import org.jsmpp.bean.OptionalParameter;
import org.jsmpp.bean.QueryBroadcastSm;
import org.jsmpp.bean.QuerySm;
import org.jsmpp.bean.ReplaceSm;
import org.jsmpp.bean.SubmitMulti;
import org.jsmpp.bean.SubmitSm;
import org.jsmpp.extra.ProcessRequestException;
import org.jsmpp.session.BroadcastSmResult;
import org.jsmpp.session.DataSmResult;
import org.jsmpp.session.QueryBroadcastSmResult;
import org.jsmpp.session.QuerySmResult;
import org.jsmpp.session.SMPPServerSession;
import org.jsmpp.session.ServerMessageReceiverListener;
import org.jsmpp.session.Session;
import org.jsmpp.session.SubmitMultiResult;
import org.jsmpp.session.SubmitSmResult;
import org.jsmpp.util.MessageId;

/** Takes submitted messages, as strictly as an operator would; the other operations of SMPP are refused. */
final class Submissions implements ServerMessageReceiverListener {
    private static final Pattern RECIPIENT = Pattern.compile("\\+?[1-9]\\d{10,14}");
    private static final Pattern SENDER = Pattern.compile("[\\x20-\\x7E]{1,11}");
    private static final Duration USUAL_DELAY = Duration.ofMillis(300);
    private static final Duration LATE = Duration.ofSeconds(8);

    private final Inbox inbox;
    private final FaultPlan faults;
    private final DeliveryReceipts receipts;
    private final InstantSource clock;
    private final Reassembly reassembly = new Reassembly();
    private final AtomicLong lastId;

    Submissions(Inbox inbox, FaultPlan faults, DeliveryReceipts receipts, InstantSource clock) {
        this.inbox = inbox;
        this.faults = faults;
        this.receipts = receipts;
        this.clock = clock;
        // An operator does not give an identifier twice, nor does one that was started again
        this.lastId = new AtomicLong(clock.millis() * 1_000);
    }

    @Override
    public SubmitSmResult onAcceptSubmitSm(SubmitSm request, SMPPServerSession session) throws ProcessRequestException {
        if (faults.strikes(Fault.SMS_THROTTLED)) {
            throw new ProcessRequestException("Throttled", SMPPConstant.STAT_ESME_RTHROTTLED);
        }
        require(RECIPIENT, request.getDestAddress(), SMPPConstant.STAT_ESME_RINVDSTADR);
        require(SENDER, request.getSourceAddr(), SMPPConstant.STAT_ESME_RINVSRCADR);
        MessagePart part = MessagePart.of(request);
        String id = Long.toString(lastId.incrementAndGet());
        if (!faults.strikes(Fault.SMS_LOST)) {
            deliver(request, part, id);
        }
        if (faults.strikes(Fault.SMS_CONNECTION_LOST)) {
            session.close();
            throw new ProcessRequestException("Connection lost", SMPPConstant.STAT_ESME_RSYSERR);
        }
        return result(id);
    }

    private void deliver(SubmitSm request, MessagePart part, String id) {
        String to = "+" + request.getDestAddress().replaceFirst("^\\+", "");
        String from = request.getSourceAddr();
        reassembly.add(from, to, part).ifPresent(text -> inbox.addShortMessage(to, from, text));
        if (request.isSmscDelReceiptSuccessAndFailureRequested()) {
            sendReceipt(request, id);
        }
    }

    private void sendReceipt(SubmitSm request, String id) {
        boolean delivered = !faults.strikes(Fault.SMS_UNDELIVERABLE);
        if (faults.strikes(Fault.SMS_RECEIPT_LOST)) {
            return;
        }
        Receipt receipt =
                new Receipt(id, request.getSourceAddr(), request.getDestAddress(), clock.instant(), delivered);
        receipts.send(receipt, faults.strikes(Fault.SMS_RECEIPT_LATE) ? LATE : USUAL_DELAY);
        if (faults.strikes(Fault.SMS_RECEIPT_TWICE)) {
            receipts.send(receipt, USUAL_DELAY.multipliedBy(2));
        }
    }

    private static void require(Pattern form, String address, int errorCode) throws ProcessRequestException {
        if (!form.matcher(address).matches()) {
            throw new ProcessRequestException("Invalid address", errorCode);
        }
    }

    private static SubmitSmResult result(String id) throws ProcessRequestException {
        try {
            return new SubmitSmResult(new MessageId(id), new OptionalParameter[0]);
        } catch (PDUStringException failure) {
            throw new ProcessRequestException("Identifier", SMPPConstant.STAT_ESME_RSYSERR, failure);
        }
    }

    private static ProcessRequestException unsupported() {
        return new ProcessRequestException("Not supported", SMPPConstant.STAT_ESME_RINVCMDID);
    }

    @Override
    public SubmitMultiResult onAcceptSubmitMulti(SubmitMulti request, SMPPServerSession session)
            throws ProcessRequestException {
        throw unsupported();
    }

    @Override
    public QuerySmResult onAcceptQuerySm(QuerySm request, SMPPServerSession session) throws ProcessRequestException {
        throw unsupported();
    }

    @Override
    public void onAcceptReplaceSm(ReplaceSm request, SMPPServerSession session) throws ProcessRequestException {
        throw unsupported();
    }

    @Override
    public void onAcceptCancelSm(CancelSm request, SMPPServerSession session) throws ProcessRequestException {
        throw unsupported();
    }

    @Override
    public BroadcastSmResult onAcceptBroadcastSm(BroadcastSm request, SMPPServerSession session)
            throws ProcessRequestException {
        throw unsupported();
    }

    @Override
    public void onAcceptCancelBroadcastSm(CancelBroadcastSm request, SMPPServerSession session)
            throws ProcessRequestException {
        throw unsupported();
    }

    @Override
    public QueryBroadcastSmResult onAcceptQueryBroadcastSm(QueryBroadcastSm request, SMPPServerSession session)
            throws ProcessRequestException {
        throw unsupported();
    }

    @Override
    public DataSmResult onAcceptDataSm(DataSm request, Session session) throws ProcessRequestException {
        throw unsupported();
    }
}
