package kz.zholdanym.notifications.channel.sms;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import kz.zholdanym.notifications.channel.SendOutcome;
import kz.zholdanym.notifications.reason.EvidenceReason;
import org.jsmpp.bean.BindType;
import org.jsmpp.bean.NumberingPlanIndicator;
import org.jsmpp.bean.TypeOfNumber;
import org.jsmpp.extra.SessionState;
import org.jsmpp.session.BindParameter;
import org.jsmpp.session.MessageReceiverListener;
import org.jsmpp.session.connection.Connection;
import org.jsmpp.session.connection.socket.SocketConnection;
import org.jspecify.annotations.Nullable;

/**
 * Keeps one transceiver session with the message centre bound, whether there is anything to send or not, since reports
 * arrive over it too. A lost session is bound again by a thread of its own, with growing pauses while the centre is away.
 */
final class SmppLink implements AutoCloseable {

    private static final System.Logger LOG = System.getLogger(SmppLink.class.getName());

    private static final int CONNECT_MILLIS = 5_000;
    private static final long BIND_MILLIS = 10_000;
    private static final int ENQUIRE_LINK_MILLIS = 15_000;
    /** How long the centre may take to answer one message. */
    private static final long RESPONSE_MILLIS = 10_000;

    /** A thread with a report waits until it has been stored; those that wait at the same time are stored together. */
    private static final int RECEIPT_THREADS = 32;

    private static final int RECEIPTS_WAITING = 1_000;
    private static final Duration SHORTEST_PAUSE = Duration.ofMillis(500);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);
    private static final Duration OVERDUE_CHECK = Duration.ofMillis(500);

    /** What becomes of a message while there is no session. */
    static final SendOutcome NOT_BOUND =
            new SendOutcome.TemporaryFailure(EvidenceReason.NOT_CONNECTED.detail(), Optional.of(Duration.ofSeconds(5)));

    private final SmppSettings settings;
    private final MessageReceiverListener listener;
    private final Semaphore lost = new Semaphore(1);
    private final Thread binder;
    private final ScheduledThreadPoolExecutor timer;
    private volatile @Nullable PipelinedSession session;
    private volatile boolean closed;

    SmppLink(SmppSettings settings, MessageReceiverListener listener, ThreadFactory threads) {
        this.settings = settings;
        this.listener = listener;
        this.binder = threads.newThread(this::keepBound);
        this.binder.setName("smpp-binder");
        this.timer = new ScheduledThreadPoolExecutor(1, threads);
        this.timer.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
    }

    SmppLink start() {
        binder.start();
        timer.scheduleWithFixedDelay(
                this::giveUpOverdue, OVERDUE_CHECK.toMillis(), OVERDUE_CHECK.toMillis(), TimeUnit.MILLISECONDS);
        return this;
    }

    /** Submits a message, if the session is bound, without waiting for the answer. */
    CompletableFuture<SendOutcome> submit(ShortMessage message) {
        return session()
                .map(bound -> bound.submit(message))
                .orElseGet(() -> CompletableFuture.completedFuture(NOT_BOUND));
    }

    /**
     * Does something after a while.
     *
     * @param otherwise done at once if the link is being closed
     */
    void later(Duration pause, Runnable action, Runnable otherwise) {
        try {
            timer.schedule(action, pause.toMillis(), TimeUnit.MILLISECONDS);
        } catch (RejectedExecutionException closing) {
            otherwise.run();
        }
    }

    private void giveUpOverdue() {
        PipelinedSession current = session;
        if (current != null) {
            current.giveUpOverdue();
        }
    }

    /** The session, if it is bound at this moment. */
    Optional<PipelinedSession> session() {
        PipelinedSession current = session;
        return current != null && current.getSessionState() == SessionState.BOUND_TRX
                ? Optional.of(current)
                : Optional.empty();
    }

    private void keepBound() {
        Duration pause = SHORTEST_PAUSE;
        try {
            while (!closed) {
                lost.acquire();
                lost.drainPermits();
                while (!closed && session().isEmpty() && !bind()) {
                    TimeUnit.MILLISECONDS.sleep(pause.toMillis());
                    pause = shorter(pause.multipliedBy(2), LONGEST_PAUSE);
                }
                pause = SHORTEST_PAUSE;
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean bind() {
        PipelinedSession fresh = new PipelinedSession(SmppLink::connect);
        fresh.setPduProcessorDegree(RECEIPT_THREADS);
        fresh.setQueueCapacity(RECEIPTS_WAITING);
        fresh.setEnquireLinkTimer(ENQUIRE_LINK_MILLIS);
        fresh.setTransactionTimer(RESPONSE_MILLIS);
        fresh.setMessageReceiverListener(listener);
        try {
            fresh.connectAndBind(
                    settings.host(),
                    settings.port(),
                    new BindParameter(
                            BindType.BIND_TRX,
                            settings.systemId(),
                            settings.password(),
                            "",
                            TypeOfNumber.UNKNOWN,
                            NumberingPlanIndicator.UNKNOWN,
                            ""),
                    BIND_MILLIS);
        } catch (IOException refused) {
            LOG.log(
                    System.Logger.Level.WARNING,
                    "The message centre {0} cannot be bound: {1}",
                    settings,
                    refused.getMessage());
            fresh.close();
            return false;
        }
        session = fresh;
        fresh.addSessionStateListener((now, before, changed) -> {
            if (now == SessionState.CLOSED) {
                lost.release();
            }
        });
        if (session().isEmpty()) {
            lost.release(); // lost before anyone listened
        }
        LOG.log(System.Logger.Level.INFO, "Bound to the message centre {0}", settings);
        return true;
    }

    private static Connection connect(String host, int port) throws IOException {
        Socket socket = new Socket();
        try {
            socket.connect(new InetSocketAddress(host, port), CONNECT_MILLIS);
        } catch (IOException unreachable) {
            socket.close();
            throw unreachable;
        }
        return new SocketConnection(socket);
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    /** Takes leave of the message centre. */
    @Override
    public void close() {
        closed = true;
        binder.interrupt();
        timer.shutdown();
        PipelinedSession current = session;
        if (current != null) {
            current.unbindAndClose();
        }
    }
}
