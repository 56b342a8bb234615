package kz.zholdanym.notifications.channel.sms;

import com.cloudhopper.commons.charset.CharsetUtil;
import com.cloudhopper.commons.gsm.GsmUtil;
import com.cloudhopper.smpp.SmppConstants;
import com.cloudhopper.smpp.SmppServerConfiguration;
import com.cloudhopper.smpp.SmppServerHandler;
import com.cloudhopper.smpp.SmppServerSession;
import com.cloudhopper.smpp.SmppSessionConfiguration;
import com.cloudhopper.smpp.impl.DefaultSmppServer;
import com.cloudhopper.smpp.impl.DefaultSmppSessionHandler;
import com.cloudhopper.smpp.pdu.BaseBind;
import com.cloudhopper.smpp.pdu.BaseBindResp;
import com.cloudhopper.smpp.pdu.DeliverSm;
import com.cloudhopper.smpp.pdu.EnquireLink;
import com.cloudhopper.smpp.pdu.PduRequest;
import com.cloudhopper.smpp.pdu.PduResponse;
import com.cloudhopper.smpp.pdu.SubmitSm;
import com.cloudhopper.smpp.pdu.SubmitSmResp;
import com.cloudhopper.smpp.pdu.Unbind;
import com.cloudhopper.smpp.type.Address;
import com.cloudhopper.smpp.util.DeliveryReceipt;
import com.cloudhopper.smpp.util.SmppUtil;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.joda.time.DateTime;

/** A message centre by Cloudhopper, an implementation of SMPP that is not ours and shares no code with the one we use. */
final class CloudhopperCentre implements AutoCloseable {

    private static final long ANSWER_MILLIS = 5_000;

    final List<BaseBind<?>> binds = new CopyOnWriteArrayList<>();
    final List<SmppServerSession> sessions = new CopyOnWriteArrayList<>();
    final List<SubmitSm> submitted = new CopyOnWriteArrayList<>();
    final AtomicInteger unbinds = new AtomicInteger();
    /** What the next messages are refused with. */
    final Queue<Integer> refusals = new ConcurrentLinkedQueue<>();

    private final AtomicInteger ids = new AtomicInteger();
    private final ExecutorService threads = Executors.newCachedThreadPool(task -> {
        Thread thread = new Thread(task, "cloudhopper");
        thread.setDaemon(true);
        return thread;
    });
    private final DefaultSmppServer server;

    CloudhopperCentre(int port) throws Exception {
        SmppServerConfiguration configuration = new SmppServerConfiguration();
        configuration.setHost("127.0.0.1");
        configuration.setPort(port);
        configuration.setSystemId("cloudhopper");
        server = new DefaultSmppServer(configuration, new Binds(), threads);
        server.start();
    }

    /** The text of a message, its parts put together by Cloudhopper's means. */
    static String text(List<SubmitSm> parts) {
        StringBuilder text = new StringBuilder();
        for (SubmitSm part : parts) {
            byte[] content = SmppUtil.isUserDataHeaderIndicatorEnabled(part.getEsmClass())
                    ? GsmUtil.getShortMessageUserData(part.getShortMessage())
                    : part.getShortMessage();
            text.append(CharsetUtil.decode(content, CharsetUtil.CHARSET_UCS_2));
        }
        return text.toString();
    }

    /** Which part of how many, and of which message, as Cloudhopper reads the header. */
    static List<Integer> header(SubmitSm part) {
        byte[] header = GsmUtil.getShortMessageUserDataHeader(part.getShortMessage());
        return List.of(header[3] & 0xFF, header[4] & 0xFF, header[5] & 0xFF);
    }

    /** Reports in the form that Cloudhopper writes, and waits until the report has been taken. */
    void report(String id, byte state) throws Exception {
        DateTime at = new DateTime(2026, 11, 23, 9, 0);
        DeliveryReceipt receipt = new DeliveryReceipt(id, 1, 1, at, at, state, 0, "Жолданым");
        DeliverSm deliver = new DeliverSm();
        deliver.setEsmClass(SmppConstants.ESM_CLASS_MT_SMSC_DELIVERY_RECEIPT);
        deliver.setSourceAddress(new Address((byte) 1, (byte) 1, "77012345678"));
        deliver.setDestAddress(new Address((byte) 5, (byte) 0, "Zholdanym"));
        deliver.setShortMessage(receipt.toShortMessage().getBytes(StandardCharsets.ISO_8859_1));
        session().sendRequestPdu(deliver, ANSWER_MILLIS, true).await();
    }

    /** Whether the other side answers that it is there. */
    boolean reaches() throws Exception {
        return session().enquireLink(new EnquireLink(), ANSWER_MILLIS).getCommandStatus() == SmppConstants.STATUS_OK;
    }

    void unbind() {
        SmppServerSession last = session();
        sessions.remove(last);
        last.unbind(ANSWER_MILLIS);
    }

    private SmppServerSession session() {
        return sessions.get(sessions.size() - 1);
    }

    @Override
    public void close() {
        server.destroy();
        threads.shutdownNow();
    }

    private final class Binds implements SmppServerHandler {

        @Override
        public void sessionBindRequested(Long id, SmppSessionConfiguration configuration, BaseBind bind) {
            binds.add(bind);
        }

        @Override
        public void sessionCreated(Long id, SmppServerSession session, BaseBindResp response) {
            session.serverReady(new Requests());
            sessions.add(session);
        }

        @Override
        public void sessionDestroyed(Long id, SmppServerSession session) {
            sessions.remove(session);
            session.destroy();
        }
    }

    private final class Requests extends DefaultSmppSessionHandler {

        @Override
        public PduResponse firePduRequestReceived(PduRequest request) {
            if (request instanceof Unbind) {
                unbinds.incrementAndGet();
            }
            if (!(request instanceof SubmitSm message)) {
                return request.createResponse();
            }
            SubmitSmResp response = message.createResponse();
            Integer refusal = refusals.poll();
            if (refusal == null) {
                submitted.add(message);
                response.setMessageId("ch-" + ids.incrementAndGet());
            } else {
                response.setCommandStatus(refusal);
            }
            return response;
        }
    }
}
