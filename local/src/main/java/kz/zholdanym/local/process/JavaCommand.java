package kz.zholdanym.local.process;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The command line of a Java program, run by the same JDK as this one: no shell script, so it works on every system. */
public final class JavaCommand {
    private final List<String> words = new ArrayList<>();

    public JavaCommand() {
        words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    }

    /** Options of the virtual machine, in order; also the main class or {@code -jar FILE}. */
    public JavaCommand options(String... options) {
        words.addAll(List.of(options));
        return this;
    }

    /** Options of the virtual machine, in order. */
    public JavaCommand options(List<String> options) {
        words.addAll(options);
        return this;
    }

    /** A system property. */
    public JavaCommand property(String name, Object value) {
        words.add("-D" + name + "=" + value);
        return this;
    }

    /**
     * Quick to start and small, at the cost of speed after a long run: the simplest collector and compiler, and a bounded
     * heap.
     */
    public JavaCommand quickStart(int heapMegabytes) {
        return options("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xms64m", "-Xmx" + heapMegabytes + "m");
    }

    /** All words of the command line. */
    public List<String> words() {
        return List.copyOf(words);
    }
}
