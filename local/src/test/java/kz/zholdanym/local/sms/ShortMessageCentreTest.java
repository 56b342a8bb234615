package kz.zholdanym.local.sms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import kz.zholdanym.local.FreePort;
import kz.zholdanym.local.fault.Fault;
import kz.zholdanym.local.fault.FaultPlan;
import kz.zholdanym.local.inbox.Inbox;
import kz.zholdanym.local.inbox.Message;
import org.jsmpp.SMPPConstant;
import org.jsmpp.bean.AlertNotification;
import org.jsmpp.bean.Alphabet;
import org.jsmpp.bean.BindType;
import org.jsmpp.bean.DataSm;
import org.jsmpp.bean.DeliverSm;
import org.jsmpp.bean.DeliveryReceipt;
import org.jsmpp.bean.ESMClass;
import org.jsmpp.bean.GeneralDataCoding;
import org.jsmpp.bean.NumberingPlanIndicator;
import org.jsmpp.bean.OptionalParameter;
import org.jsmpp.bean.RegisteredDelivery;
import org.jsmpp.bean.SMSCDeliveryReceipt;
import org.jsmpp.bean.TypeOfNumber;
import org.jsmpp.extra.NegativeResponseException;
import org.jsmpp.extra.ProcessRequestException;
import org.jsmpp.session.BindParameter;
import org.jsmpp.session.DataSmResult;
import org.jsmpp.session.MessageReceiverListener;
import org.jsmpp.session.SMPPSession;
import org.jsmpp.session.Session;
import org.jsmpp.util.DeliveryReceiptState;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ShortMessageCentreTest {
    private static final String RECIPIENT = "77010000001";
    private static final String KAZAKH =
            "Сіздің № 2026-000123 жолданымыңыз тіркелді. Мерзімі: 14.12.2026. Әріптер: ӘҒҚҢӨҰҮҺІ";
    private static final int PART_OCTETS = 134;

    private final int port = FreePort.find();
    private final Inbox inbox = new Inbox(InstantSource.fixed(Instant.parse("2026-11-22T06:00:00Z")));
    private final FaultPlan faults = new FaultPlan();
    private final BlockingQueue<DeliverSm> receipts = new LinkedBlockingQueue<>();
    private final SMPPSession client = new SMPPSession();
    private ShortMessageCentre centre;

    @BeforeEach
    void startAndBind() throws Exception {
        centre = ShortMessageCentre.start(port, inbox, faults, InstantSource.system());
        client.setMessageReceiverListener(new ReceiptQueue());
        bind(client, ShortMessageCentre.PASSWORD);
    }

    @AfterEach
    void stop() {
        client.unbindAndClose();
        centre.close();
    }

    @Test
    void partsOfLongKazakhTextArriveAsOneMessage() throws Exception {
        byte[] text = KAZAKH.getBytes(StandardCharsets.UTF_16BE);
        assertThat(text.length).isGreaterThan(PART_OCTETS);

        submit(part(text, 2), SMPPConstant.ESMCLS_UDHI_INDICATOR_SET);
        assertThat(inbox.find(Inbox.Filter.ALL)).isEmpty();
        submit(part(text, 1), SMPPConstant.ESMCLS_UDHI_INDICATOR_SET);

        assertThat(inbox.find(Inbox.Filter.ALL))
                .extracting(Message::to, Message::from, Message::text)
                .containsExactly(tuple("+" + RECIPIENT, "Zholdanym", KAZAKH));
    }

    @Test
    void deliveryIsReported() throws Exception {
        String id = submitShort("Сәлем");

        DeliverSm receipt = receipts.poll(10, TimeUnit.SECONDS);

        assertThat(receipt).isNotNull();
        assertThat(receipt.isSmscDeliveryReceipt()).isTrue();
        assertThat(receiptedId(receipt)).isEqualTo(id);
        assertThat(state(receipt)).isEqualTo(DeliveryReceiptState.DELIVRD);
    }

    @Test
    void plannedFaultMakesOneMessageUndeliverable() throws Exception {
        faults.plan(Fault.SMS_UNDELIVERABLE, 1);
        submitShort("бір");
        assertThat(state(receipts.poll(10, TimeUnit.SECONDS))).isEqualTo(DeliveryReceiptState.UNDELIV);

        submitShort("екі");
        assertThat(state(receipts.poll(10, TimeUnit.SECONDS))).isEqualTo(DeliveryReceiptState.DELIVRD);
    }

    @Test
    void receiptMayComeTwice() throws Exception {
        faults.plan(Fault.SMS_RECEIPT_TWICE, 1);
        String id = submitShort("бір");

        assertThat(receiptedId(receipts.poll(10, TimeUnit.SECONDS))).isEqualTo(id);
        assertThat(receiptedId(receipts.poll(10, TimeUnit.SECONDS))).isEqualTo(id);
    }

    @Test
    void receiptWaitsForTheNextSessionOfTheSender() throws Exception {
        client.unbindAndClose();
        SMPPSession transmitter = new SMPPSession();
        transmitter.connectAndBind("localhost", port, parameters(BindType.BIND_TX, ShortMessageCentre.PASSWORD));
        String id = submit(transmitter, "кейін".getBytes(StandardCharsets.UTF_16BE), (byte) 0);
        transmitter.unbindAndClose();

        SMPPSession later = new SMPPSession();
        later.setMessageReceiverListener(new ReceiptQueue());
        bind(later, ShortMessageCentre.PASSWORD);

        assertThat(receiptedId(receipts.poll(10, TimeUnit.SECONDS))).isEqualTo(id);
        later.unbindAndClose();
    }

    @Test
    void throttledMessageIsNotTaken() {
        faults.plan(Fault.SMS_THROTTLED, 1);

        assertThatThrownBy(() -> submitShort("бір"))
                .isInstanceOfSatisfying(
                        NegativeResponseException.class,
                        refusal -> assertThat(refusal.getCommandStatus()).isEqualTo(SMPPConstant.STAT_ESME_RTHROTTLED));
        assertThat(inbox.find(Inbox.Filter.ALL)).isEmpty();
    }

    @Test
    void moreThanOneSmsInOneSubmissionIsRefused() {
        assertThatThrownBy(() -> submitShort("ә".repeat(71)))
                .isInstanceOfSatisfying(
                        NegativeResponseException.class,
                        refusal -> assertThat(refusal.getCommandStatus()).isEqualTo(SMPPConstant.STAT_ESME_RINVMSGLEN));
    }

    @Test
    void wrongPasswordIsRefused() {
        assertThatThrownBy(() -> bind(new SMPPSession(), "wrong")).hasStackTraceContaining("0000000e");
    }

    private void bind(SMPPSession session, String password) throws Exception {
        session.connectAndBind("localhost", port, parameters(BindType.BIND_TRX, password));
    }

    private static BindParameter parameters(BindType type, String password) {
        return new BindParameter(
                type,
                ShortMessageCentre.SYSTEM_ID,
                password,
                "",
                TypeOfNumber.UNKNOWN,
                NumberingPlanIndicator.UNKNOWN,
                null);
    }

    private String submitShort(String text) throws Exception {
        return submit(client, text.getBytes(StandardCharsets.UTF_16BE), (byte) 0);
    }

    private void submit(byte[] content, byte esmClass) throws Exception {
        submit(client, content, esmClass);
    }

    private static String submit(SMPPSession session, byte[] content, byte esmClass) throws Exception {
        return session.submitShortMessage(
                        "",
                        TypeOfNumber.ALPHANUMERIC,
                        NumberingPlanIndicator.UNKNOWN,
                        "Zholdanym",
                        TypeOfNumber.INTERNATIONAL,
                        NumberingPlanIndicator.ISDN,
                        RECIPIENT,
                        new ESMClass(esmClass),
                        (byte) 0,
                        (byte) 0,
                        null,
                        null,
                        new RegisteredDelivery(SMSCDeliveryReceipt.SUCCESS_FAILURE),
                        (byte) 0,
                        new GeneralDataCoding(Alphabet.ALPHA_UCS2),
                        (byte) 0,
                        content)
                .getMessageId();
    }

    /** One of two parts, with its user data header. */
    private static byte[] part(byte[] text, int number) {
        byte[] content =
                number == 1 ? Arrays.copyOf(text, PART_OCTETS) : Arrays.copyOfRange(text, PART_OCTETS, text.length);
        byte[] part = new byte[6 + content.length];
        System.arraycopy(new byte[] {5, 0, 3, 42, 2, (byte) number}, 0, part, 0, 6);
        System.arraycopy(content, 0, part, 6, content.length);
        return part;
    }

    private static DeliveryReceiptState state(DeliverSm receipt) throws Exception {
        assertThat(receipt).isNotNull();
        return new DeliveryReceipt(new String(receipt.getShortMessage(), StandardCharsets.US_ASCII)).getFinalStatus();
    }

    private static String receiptedId(DeliverSm receipt) {
        assertThat(receipt).isNotNull();
        return receipt.getOptionalParameter(OptionalParameter.Receipted_message_id.class)
                .getValueAsString();
    }

    private final class ReceiptQueue implements MessageReceiverListener {
        @Override
        public void onAcceptDeliverSm(DeliverSm receipt) {
            receipts.add(receipt);
        }

        @Override
        public void onAcceptAlertNotification(AlertNotification alert) {}

        @Override
        public DataSmResult onAcceptDataSm(DataSm data, Session session) throws ProcessRequestException {
            throw new ProcessRequestException("Not expected", SMPPConstant.STAT_ESME_RINVCMDID);
        }
    }
}
