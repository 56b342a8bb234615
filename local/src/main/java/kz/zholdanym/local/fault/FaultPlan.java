package kz.zholdanym.local.fault;

import java.util.EnumMap;
import java.util.Map;

/** How many more times each fault is to strike. Safe for use by several threads. */
public final class FaultPlan {
    private final Map<Fault, Integer> remaining = new EnumMap<>(Fault.class);

    /** Lets a fault strike the next messages of its channel; replaces what was planned for this fault. */
    public synchronized void plan(Fault fault, int times) {
        if (times < 0) {
            throw new IllegalArgumentException("A fault cannot strike %d times".formatted(times));
        }
        remaining.put(fault, times);
    }

    /** Whether the fault strikes now; if so, it has one time less to go. */
    public synchronized boolean strikes(Fault fault) {
        int times = remaining.getOrDefault(fault, 0);
        if (times > 0) {
            remaining.put(fault, times - 1);
        }
        return times > 0;
    }

    /** What is still to come. */
    public synchronized Map<Fault, Integer> remaining() {
        return Map.copyOf(remaining);
    }

    /** Lets everything go well from now on. */
    public synchronized void clear() {
        remaining.clear();
    }
}
