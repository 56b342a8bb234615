package kz.zholdanym.local;

import java.util.Optional;
import java.util.function.Supplier;

/** One stand-in that can go away and come back, as providers do. */
final class StandIn implements AutoCloseable {
    private final Supplier<? extends AutoCloseable> start;
    private Optional<Closing> running = Optional.empty();

    private StandIn(Supplier<? extends AutoCloseable> start) {
        this.start = start;
    }

    static StandIn started(Supplier<? extends AutoCloseable> start) {
        StandIn standIn = new StandIn(start);
        standIn.comeBack();
        return standIn;
    }

    /** Listens again, unless it does. */
    synchronized void comeBack() {
        if (running.isEmpty()) {
            Closing listening = new Closing();
            listening.add(start.get());
            running = Optional.of(listening);
        }
    }

    /** Drops its connections and listens no more. */
    @Override
    public synchronized void close() {
        running.ifPresent(Closing::closeAll);
        running = Optional.empty();
    }
}
