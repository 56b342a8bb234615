package kz.zholdanym.web.figures;

import java.util.ArrayList;
import java.util.List;

/**
 * Bars over the hours of a day, each of parts on top of each other, measured out for a drawing of fixed size. All numbers
 * are whole: a template writes them as they are.
 *
 * @param top what the uppermost line stands for
 * @param bars one for each hour, from the left
 */
public record BarChart(long top, List<Bar> bars) {

    /** Size of the drawing, and of the part of it that the bars take. */
    public static final int WIDTH = 360;

    public static final int HEIGHT = 170;
    private static final int LEFT = 38;
    private static final int FLOOR = 142;
    private static final int TALLEST = 128;
    private static final int GAP = 2;

    public BarChart {
        bars = List.copyOf(bars);
    }

    /**
     * A bar.
     *
     * @param label the hour as it stands below, as 07; empty where it would be crowded
     */
    public record Bar(int x, int width, String label, List<Part> parts) {
        public Bar {
            parts = List.copyOf(parts);
        }
    }

    /** @param kind what the part stands for, as in the legend */
    public record Part(String kind, int y, int height) {}

    /** A value of a bar: what it stands for and how much. */
    record Value(String kind, long amount) {}

    /**
     * @param labels of the bars
     * @param values of each bar, the lowest part first
     */
    static BarChart of(List<String> labels, List<List<Value>> values) {
        long most = values.stream()
                .mapToLong(bar -> bar.stream().mapToLong(Value::amount).sum())
                .max()
                .orElse(0);
        long top = roundedUp(Math.max(most, 1));
        int step = (WIDTH - LEFT) / Math.max(1, labels.size());
        List<Bar> bars = new ArrayList<>();
        for (int i = 0; i < labels.size(); i++) {
            bars.add(new Bar(LEFT + i * step, step - GAP, labels.get(i), parts(values.get(i), top)));
        }
        return new BarChart(top, bars);
    }

    /** Something is always seen of what is not nothing. */
    private static List<Part> parts(List<Value> values, long top) {
        List<Part> parts = new ArrayList<>();
        int floor = FLOOR;
        for (Value value : values) {
            if (value.amount() > 0) {
                int height = Math.max(1, (int) Math.round((double) value.amount() / top * TALLEST));
                floor -= height;
                parts.add(new Part(value.kind(), floor, height));
            }
        }
        return parts;
    }

    /** The next of 1, 2, 5, 10, 20, 50 and so on. */
    static long roundedUp(long amount) {
        for (long unit = 1; ; unit *= 10) {
            for (long round : List.of(unit, 2 * unit, 5 * unit)) {
                if (round >= amount) {
                    return round;
                }
            }
        }
    }
}
