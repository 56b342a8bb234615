package kz.zholdanym.bench;

import java.time.LocalDate;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import kz.zholdanym.law.calendar.PublishedCalendars;
import kz.zholdanym.law.term.StatutoryTerms;
import kz.zholdanym.law.term.Term;
import kz.zholdanym.law.term.TermCalculator;
import kz.zholdanym.law.term.TermReadings;
import kz.zholdanym.law.term.TermRule;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * One term from one trigger, without its explanation and with it. Triggers are spread over three years and differ from call
 * to call, so that nothing can be computed once and kept.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class TermBenchmark {

    private static final long ALWAYS_THE_SAME_TRIGGERS = 155_2022;
    private static final LocalDate FIRST = LocalDate.of(2023, 2, 1);
    private static final int DAYS = 3 * 365;

    /** A power of two: the next is found without a division, which would be measured too. */
    private static final int TRIGGERS = 4096;

    /** Of each unit one, the longest in working days, and one that is counted back. */
    @Param({"appeal-consideration", "inspection", "protest-consideration", "complaint-filing", "hearing-notice"})
    public String rule = "";

    private final TermCalculator calculator =
            new TermCalculator(PublishedCalendars.kazakhstan(), TermReadings.defaults());
    private final LocalDate[] triggers = new LocalDate[TRIGGERS];
    private TermRule measured = StatutoryTerms.CONSIDERATION;
    private int next;

    @Setup
    public void prepare() {
        measured = StatutoryTerms.byName(rule).orElseThrow();
        Random random = new Random(ALWAYS_THE_SAME_TRIGGERS);
        for (int index = 0; index < TRIGGERS; index++) {
            triggers[index] = FIRST.plusDays(random.nextInt(DAYS));
        }
    }

    @Benchmark
    public LocalDate dueOn() {
        return calculator.dueOn(measured, trigger());
    }

    @Benchmark
    public Term explained() {
        return calculator.compute(measured, trigger());
    }

    private LocalDate trigger() {
        next = (next + 1) & (TRIGGERS - 1);
        return triggers[next];
    }
}
