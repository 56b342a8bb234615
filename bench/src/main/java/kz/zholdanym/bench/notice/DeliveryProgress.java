package kz.zholdanym.bench.notice;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;

/** Watches how many notices are delivered, from the database only. */
final class DeliveryProgress {

    private static final Duration LOOK = Duration.ofMillis(1_000);

    /** Both at once: it reads all steps, which the database does beside what is measured. */
    private static final String COUNT = """
            select count(*) filter (where state = 'DELIVERED'), count(*) filter (where state = 'FAILED')
            from notifications.delivery_step""";

    /** As long without any progress, and something is wrong. */
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private final DataSource database;
    private final List<Sample> samples = new ArrayList<>();

    DeliveryProgress(DataSource database) {
        this.database = database;
    }

    /**
     * Returns once so many are delivered, or at least have come to an end.
     *
     * @return how many are delivered by then
     */
    long awaitDelivered(long notices) throws SQLException, InterruptedException {
        long seen = -1;
        long lastProgress = System.nanoTime();
        while (seen < notices) {
            Counts counts = count();
            long delivered = counts.delivered();
            long ended = delivered + counts.failed();
            samples.add(new Sample(System.nanoTime(), delivered));
            System.err.printf(
                    "%.0f s: %d delivered%n",
                    (System.nanoTime() - samples.get(0).at()) / 1e9, delivered);
            if (ended > seen) {
                seen = ended;
                lastProgress = System.nanoTime();
            } else if (System.nanoTime() - lastProgress > PATIENCE.toNanos()) {
                throw new IllegalStateException(seen + " of " + notices + " ended, and no more for " + PATIENCE);
            }
            TimeUnit.MILLISECONDS.sleep(LOOK.toMillis());
        }
        return samples.get(samples.size() - 1).delivered();
    }

    /** Notices delivered a second between these two counts. */
    double perSecond(double from, double to) {
        return (to - from) * 1e9 / (at(to) - at(from));
    }

    /** When so many had been delivered, between two looks in proportion. */
    private double at(double delivered) {
        for (int i = 1; i < samples.size(); i++) {
            Sample before = samples.get(i - 1);
            Sample after = samples.get(i);
            if (after.delivered() >= delivered) {
                double part = (delivered - before.delivered()) / (after.delivered() - before.delivered());
                return before.at() + part * (after.at() - before.at());
            }
        }
        throw new IllegalStateException("Never so many: " + delivered);
    }

    private Counts count() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(COUNT)) {
            row.next();
            return new Counts(row.getLong(1), row.getLong(2));
        }
    }

    private record Counts(long delivered, long failed) {}

    private record Sample(long at, long delivered) {}
}
