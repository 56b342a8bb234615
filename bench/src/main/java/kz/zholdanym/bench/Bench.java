package kz.zholdanym.bench;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Measures and prints one table: each rule without and with its explanation, and the ratio within this very run. */
public final class Bench {

    private Bench() {}

    /** @param arguments those of JMH, for a closer look */
    public static void main(String[] arguments) throws RunnerException, CommandLineOptionException {
        Collection<RunResult> results = new Runner(new OptionsBuilder()
                        .parent(new CommandLineOptions(arguments))
                        .include(TermBenchmark.class.getName())
                        .build())
                .run();
        Map<String, Double> plain = nanoseconds(results, "dueOn");
        Map<String, Double> explained = nanoseconds(results, "explained");
        System.out.printf("%n%-24s %16s %16s %8s%n", "rule", "dueOn, ns", "explained, ns", "ratio");
        plain.forEach((rule, time) -> System.out.printf(
                "%-24s %16.1f %16.1f %8.1f%n",
                rule, time, explained.getOrDefault(rule, Double.NaN), explained.getOrDefault(rule, Double.NaN) / time));
    }

    /** By rule, in the order of their names. */
    private static Map<String, Double> nanoseconds(Collection<RunResult> results, String method) {
        Map<String, Double> found = new TreeMap<>();
        for (RunResult result : results) {
            if (result.getParams().getBenchmark().endsWith("." + method)) {
                found.put(
                        result.getParams().getParam("rule"),
                        result.getPrimaryResult().getScore());
            }
        }
        return found;
    }
}
