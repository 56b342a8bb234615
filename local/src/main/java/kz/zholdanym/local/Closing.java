package kz.zholdanym.local;

import java.util.ArrayDeque;
import java.util.Deque;
import kz.zholdanym.local.process.StartFailure;
import org.jspecify.annotations.Nullable;

/** What is running and has to be closed, the last one first. After {@link #closeAll} nothing more can be added. */
final class Closing {
    private final Deque<AutoCloseable> running = new ArrayDeque<>();
    private boolean closed;

    /** Remembers a resource, or closes it at once when everything else has been closed meanwhile. */
    <T extends AutoCloseable> T add(T resource) {
        synchronized (this) {
            if (!closed) {
                running.push(resource);
                return resource;
            }
        }
        StartFailure stopped = new StartFailure("Stopped while starting");
        close(resource, stopped);
        throw stopped;
    }

    /** Closes everything, also when closing one of them fails; the first failure is thrown at the end. */
    synchronized void closeAll() {
        closed = true;
        RuntimeException failure = null;
        while (!running.isEmpty()) {
            failure = close(running.pop(), failure);
        }
        if (failure != null) {
            throw failure;
        }
    }

    private static @Nullable RuntimeException close(AutoCloseable resource, @Nullable RuntimeException earlier) {
        try {
            resource.close();
            return earlier;
        } catch (Exception failure) {
            if (failure instanceof InterruptedException) {
                Thread.currentThread().interrupt();
            }
            if (earlier != null) {
                earlier.addSuppressed(failure);
                return earlier;
            }
            return new IllegalStateException("A part of the stack did not stop in order", failure);
        }
    }
}
