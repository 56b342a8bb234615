package kz.zholdanym.notifications.channel.sms;

/** Holds up whoever passes while it is closed. */
final class Gate {

    private boolean closed;
    private int passes;

    synchronized void close() {
        closed = true;
    }

    synchronized void open() {
        closed = false;
        notifyAll();
    }

    /** Lets one pass, who waits or who comes next. */
    synchronized void openOnce() {
        passes++;
        notifyAll();
    }

    synchronized void pass() {
        while (closed && passes == 0) {
            try {
                wait();
            } catch (InterruptedException stopping) {
                Thread.currentThread().interrupt();
                return;
            }
        }
        passes = Math.max(0, passes - 1);
    }
}
