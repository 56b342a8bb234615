package kz.zholdanym.bench.notice;

import java.time.Duration;
import java.util.stream.Stream;

/**
 * The processor time that the three sides have taken so far, user and system together. Unlike a rate it hardly depends on what
 * else runs on the machine; what one core could do in a second is a million microseconds of it.
 *
 * @param sending the process that sends
 * @param database PostgreSQL with all its processes
 * @param centre the benchmark with the message centre in it
 */
record ProcessorTime(Duration sending, Duration database, Duration centre) {

    static ProcessorTime now(ProcessHandle sending, ProcessHandle database) {
        return new ProcessorTime(
                of(Stream.of(sending)),
                of(Stream.concat(Stream.of(database), database.descendants())),
                of(Stream.of(ProcessHandle.current())));
    }

    /** Microseconds for each of so many messages. */
    String since(ProcessorTime before, double messages) {
        double sent = micros(sending.minus(before.sending)) / messages;
        double stored = micros(database.minus(before.database)) / messages;
        double taken = micros(centre.minus(before.centre)) / messages;
        return "%.0f: sending process %.0f, PostgreSQL %.0f, centre and benchmark %.0f"
                .formatted(sent + stored + taken, sent, stored, taken);
    }

    private static double micros(Duration time) {
        return time.toNanos() / 1e3;
    }

    private static Duration of(Stream<ProcessHandle> processes) {
        return processes
                .map(process -> process.info().totalCpuDuration().orElse(Duration.ZERO))
                .reduce(Duration.ZERO, Duration::plus);
    }
}
