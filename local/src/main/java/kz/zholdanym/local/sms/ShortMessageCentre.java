package kz.zholdanym.local.sms;

import java.io.IOException;
import java.net.ServerSocket;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import kz.zholdanym.local.fault.FaultPlan;
import kz.zholdanym.local.inbox.Inbox;
import kz.zholdanym.local.process.Loopback;
import kz.zholdanym.local.process.StartFailure;
import org.jsmpp.PDUStringException;
import org.jsmpp.SMPPConstant;
import org.jsmpp.session.BindRequest;
import org.jsmpp.session.SMPPServerSession;
import org.jsmpp.session.SMPPServerSessionListener;
import org.jsmpp.session.connection.ServerConnection;
import org.jsmpp.session.connection.ServerConnectionFactory;
import org.jsmpp.session.connection.socket.ServerSocketConnection;

/**
 * An SMSC that speaks SMPP 3.4: takes messages into the inbox, gives identifiers, and reports delivery a moment later to
 * any session bound as receiver or transceiver.
 */
public final class ShortMessageCentre implements AutoCloseable {
    /** The name under which the portal binds. */
    public static final String SYSTEM_ID = "zholdanym";

    /** The password of {@link #SYSTEM_ID}. */
    public static final String PASSWORD = "demo";

    private static final Duration BIND_LIMIT = Duration.ofSeconds(10);
    /** Longer than a sender may take to bind, which is the longest that a thread of ours waits. */
    private static final Duration CLOSING = Duration.ofSeconds(15);

    private static final int PROCESSORS_PER_SESSION = 8;
    /** What a sender may have submitted and not seen answered, and its answers to our receipts. */
    private static final int WAITING_PER_SESSION = 1_000;

    private final SMPPServerSessionListener listener;
    private final DeliveryReceipts receipts;
    private final ExecutorService threads = Executors.newCachedThreadPool(task -> {
        Thread thread = new Thread(task, "smsc");
        thread.setDaemon(true);
        return thread;
    });

    private ShortMessageCentre(SMPPServerSessionListener listener, DeliveryReceipts receipts) {
        this.listener = listener;
        this.receipts = receipts;
    }

    /** Starts to listen. */
    public static ShortMessageCentre start(int port, Inbox inbox, FaultPlan faults, InstantSource clock) {
        Loopback.requireFree(port, "the SMSC");
        try {
            DeliveryReceipts receipts = new DeliveryReceipts(clock);
            SMPPServerSessionListener listener = new SMPPServerSessionListener(port, new LoopbackConnections());
            listener.setPduProcessorDegree(PROCESSORS_PER_SESSION);
            listener.setQueueCapacity(WAITING_PER_SESSION);
            listener.setMessageReceiverListener(new Submissions(inbox, faults, receipts, clock));
            ShortMessageCentre centre = new ShortMessageCentre(listener, receipts);
            centre.threads.execute(centre::acceptSessions);
            return centre;
        } catch (IOException failure) {
            throw new StartFailure("The SMSC did not start", failure);
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
        try {
            listener.close();
            // the port is free only once the thread that accepts has left
            if (!threads.awaitTermination(CLOSING.toSeconds(), TimeUnit.SECONDS)) {
                throw new StartFailure("The SMSC did not stop within " + CLOSING);
            }
        } catch (IOException failure) {
            throw new StartFailure("The SMSC did not stop", failure);
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        } finally {
            receipts.close();
        }
    }

    private void acceptSessions() {
        while (!threads.isShutdown()) {
            try {
                SMPPServerSession session = listener.accept();
                threads.execute(() -> bind(session));
            } catch (IOException closedOrBroken) {
                // The next accept tells which: a closed listener ends the loop
            }
        }
    }

    private void bind(SMPPServerSession session) {
        try {
            BindRequest request = session.waitForBind(BIND_LIMIT.toMillis());
            if (!SYSTEM_ID.equals(request.getSystemId())) {
                request.reject(SMPPConstant.STAT_ESME_RINVSYSID);
            } else if (!PASSWORD.equals(request.getPassword())) {
                request.reject(SMPPConstant.STAT_ESME_RINVPASWD);
            } else {
                request.accept("local-smsc");
                if (request.getBindType().isReceivable()) {
                    receipts.addSession(session);
                }
            }
        } catch (TimeoutException | IllegalStateException | PDUStringException | IOException notBound) {
            session.close();
        }
    }

    /** Sockets bound to the loopback address rather than to all. */
    private static final class LoopbackConnections implements ServerConnectionFactory {
        private static final int BACKLOG = 50;

        @Override
        public ServerConnection listen(int port) throws IOException {
            return listen(port, 0);
        }

        @Override
        public ServerConnection listen(int port, int timeout) throws IOException {
            return listen(port, timeout, BACKLOG);
        }

        @Override
        public ServerConnection listen(int port, int timeout, int backlog) throws IOException {
            ServerSocket socket = new ServerSocket(port, backlog, Loopback.address());
            socket.setSoTimeout(timeout);
            return new ServerSocketConnection(socket);
        }
    }
}
