package kz.zholdanym.notifications.channel.email;

import jakarta.mail.MessagingException;
import java.time.Duration;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import kz.zholdanym.notifications.channel.ReceiptNotStoredException;

/** Looks into the mailbox of returned letters from time to time, on a thread of its own. */
final class BounceWatch implements AutoCloseable {

    private static final System.Logger LOG = System.getLogger(BounceWatch.class.getName());

    private final BounceMailbox mailbox;
    private final Duration pause;
    private final Thread thread;
    private volatile boolean closed;

    BounceWatch(BounceMailbox mailbox, Duration pause, ThreadFactory threads) {
        this.mailbox = mailbox;
        this.pause = pause;
        this.thread = threads.newThread(this::watch);
        this.thread.setName("notices-bounces");
    }

    BounceWatch start() {
        thread.start();
        return this;
    }

    private void watch() {
        try {
            while (!closed) {
                look();
                TimeUnit.MILLISECONDS.sleep(pause.toMillis());
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    private void look() {
        try {
            int returned = mailbox.read();
            LOG.log(System.Logger.Level.DEBUG, "Letters returned: {0}", returned);
        } catch (MessagingException | ReceiptNotStoredException notNow) {
            // a message of the library may hold an address
            LOG.log(
                    System.Logger.Level.WARNING,
                    "The mailbox of returned letters cannot be read and is tried again: {0}",
                    notNow.getClass().getName());
        }
    }

    @Override
    public void close() {
        closed = true;
        thread.interrupt();
    }
}
