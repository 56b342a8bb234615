package kz.zholdanym.notifications.channel.sms;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.jsmpp.PDUStringException;
import org.jsmpp.bean.DeliverSm;
import org.jsmpp.bean.ESMClass;
import org.jsmpp.bean.GeneralDataCoding;
import org.jsmpp.bean.NumberingPlanIndicator;
import org.jsmpp.bean.OptionalParameter;
import org.jsmpp.bean.RegisteredDelivery;
import org.jsmpp.bean.SubmitSm;
import org.jsmpp.bean.TypeOfNumber;
import org.jsmpp.extra.ProcessRequestException;
import org.jsmpp.session.SMPPServerSession;
import org.jsmpp.session.SMPPServerSessionListener;
import org.jsmpp.session.ServerMessageReceiverListener;
import org.jsmpp.session.SubmitSmResult;
import org.jsmpp.util.MessageId;

/** A message centre that takes every message unless told to refuse, and reports when told to. */
final class TestMessageCentre implements AutoCloseable {

    /** As many messages as a test may leave unanswered at once. */
    private static final int THREADS = 16;

    final List<SubmitSm> submitted = new CopyOnWriteArrayList<>();
    final List<SMPPServerSession> sessions = new CopyOnWriteArrayList<>();
    final Queue<Integer> refusals = new ConcurrentLinkedQueue<>();
    /** Closed, no message is answered. */
    final Gate answers = new Gate();

    private final AtomicInteger ids = new AtomicInteger();
    private final SMPPServerSessionListener listener;
    private volatile boolean closed;

    TestMessageCentre(int port) throws IOException {
        listener = new SMPPServerSessionListener(port);
        listener.setPduProcessorDegree(THREADS);
        listener.setMessageReceiverListener((ServerMessageReceiverListener) Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {ServerMessageReceiverListener.class},
                (proxy, method, arguments) -> take((SubmitSm) arguments[0])));
        Thread acceptor = new Thread(this::accept, "test-message-centre");
        acceptor.setDaemon(true);
        acceptor.start();
    }

    private SubmitSmResult take(SubmitSm message) throws ProcessRequestException, PDUStringException {
        Integer refusal = refusals.poll();
        if (refusal != null && refusal != 0) {
            throw new ProcessRequestException("refused", refusal);
        }
        submitted.add(message);
        answers.pass();
        return new SubmitSmResult(new MessageId("m" + ids.incrementAndGet()), new OptionalParameter[0]);
    }

    private void accept() {
        while (!closed) {
            try {
                SMPPServerSession session = listener.accept();
                session.waitForBind(5_000).accept("test");
                sessions.add(session);
            } catch (IOException | TimeoutException | PDUStringException | IllegalStateException next) {
                // the loop ends when the centre is closed
            }
        }
    }

    /** Reports as most centres do: in the text, with the beginning of the message behind. */
    void report(String id, String state) throws Exception {
        deliver(
                ("id:" + id + " sub:001 dlvrd:001 submit date:2611230900 done date:2611230901 stat:" + state
                        + " err:000 text:SECRET"),
                new OptionalParameter[0]);
    }

    void deliver(String text, OptionalParameter... parameters) throws Exception {
        sessions.get(sessions.size() - 1)
                .deliverShortMessage(
                        "",
                        TypeOfNumber.INTERNATIONAL,
                        NumberingPlanIndicator.ISDN,
                        "77012345678",
                        TypeOfNumber.ALPHANUMERIC,
                        NumberingPlanIndicator.UNKNOWN,
                        "Zholdanym",
                        new ESMClass(DeliverSm.composeSmscDeliveryReceipt((byte) 0)),
                        (byte) 0,
                        (byte) 0,
                        new RegisteredDelivery(),
                        GeneralDataCoding.DEFAULT,
                        text.getBytes(StandardCharsets.ISO_8859_1),
                        parameters);
    }

    void dropConnections() {
        // those bound at this moment only: a sender that binds again at once keeps its new session
        List<SMPPServerSession> bound = List.copyOf(sessions);
        sessions.removeAll(bound);
        bound.forEach(SMPPServerSession::close);
    }

    @Override
    public void close() {
        closed = true;
        answers.open();
        try {
            listener.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        dropConnections();
    }
}
