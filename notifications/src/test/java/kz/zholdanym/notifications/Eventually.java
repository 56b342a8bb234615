package kz.zholdanym.notifications;

import java.time.Duration;
import java.util.concurrent.Callable;

/** Waits for something that happens on another thread. */
public final class Eventually {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private Eventually() {}

    /** Returns as soon as the condition holds. */
    public static void until(Callable<Boolean> condition) throws Exception {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.call()) {
            if (System.nanoTime() > deadline) {
                throw new AssertionError("Still not so after " + PATIENCE);
            }
            Thread.sleep(10);
        }
    }
}
