package kz.zholdanym.local;

import java.io.PrintStream;
import java.util.function.Consumer;

/** Prints lines of progress, each with the seconds since the beginning. */
final class ElapsedTime implements Consumer<String> {
    private static final double NANOSECONDS = 1e9;

    private final PrintStream out;
    private final long begin = System.nanoTime();

    ElapsedTime(PrintStream out) {
        this.out = out;
    }

    @Override
    public void accept(String line) {
        out.printf("[%6.1f s] %s%n", (System.nanoTime() - begin) / NANOSECONDS, line);
    }
}
