package kz.zholdanym.intake.appeal;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How many appeals each part of a queue holds. Answered ones are not counted: nobody waits for them, and they are ever
 * more.
 */
public record QueueCounts(Map<QueueFilter, Long> counts) {

    /** The parts that are counted. */
    static final List<QueueFilter> COUNTED = List.of(
            QueueFilter.OPEN,
            QueueFilter.DECIDE,
            QueueFilter.OVERDUE,
            QueueFilter.TODAY,
            QueueFilter.SOON,
            QueueFilter.IN_TIME,
            QueueFilter.UNASSIGNED,
            QueueFilter.MINE,
            QueueFilter.AWAITING_APPROVAL,
            QueueFilter.UNDELIVERED);

    public QueueCounts {
        counts = Map.copyOf(counts);
    }

    /** Empty for a part that is not counted. */
    public Optional<Long> of(QueueFilter filter) {
        return Optional.ofNullable(counts.get(filter));
    }
}
