package kz.zholdanym.notifications.receipt;

import java.util.Optional;
import kz.zholdanym.notifications.channel.Receipt;
import org.jspecify.annotations.Nullable;

/** A report whose thread waits until it has been stored, or until it is the thread's turn to store what has come in. */
final class WaitingReceipt {

    private final Receipt receipt;
    private boolean turn;
    private boolean ended;
    private @Nullable RuntimeException failure;

    WaitingReceipt(Receipt receipt) {
        this.receipt = receipt;
    }

    Receipt receipt() {
        return receipt;
    }

    /**
     * Waits, however often interrupted: a thread whose turn it is and that is gone would hold up all others.
     *
     * @return whether it is the thread's turn; otherwise the report has come to its end
     */
    synchronized boolean mustWrite() {
        boolean interrupted = false;
        while (!turn && !ended) {
            try {
                wait();
            } catch (InterruptedException later) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
        boolean mine = turn;
        turn = false;
        return mine;
    }

    synchronized void write() {
        turn = true;
        notifyAll();
    }

    void stored() {
        end(null);
    }

    void failed(RuntimeException reason) {
        end(reason);
    }

    /** Why it was not stored; empty if it was. */
    synchronized Optional<RuntimeException> failure() {
        return Optional.ofNullable(failure);
    }

    /** The first end counts. */
    private synchronized void end(@Nullable RuntimeException reason) {
        if (!ended) {
            failure = reason;
            ended = true;
            notifyAll();
        }
    }
}
