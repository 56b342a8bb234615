package kz.zholdanym.api.desk;

import kz.zholdanym.intake.appeal.QueueCounts;
import kz.zholdanym.intake.appeal.QueueFilter;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many appeals each part of the queue holds; each name is also a {@code filter} of the list. */
@Schema(name = "QueueCounts")
public record QueueCountsJson(
        long open,
        long decide,
        long overdue,
        long today,
        long soon,
        long inTime,
        long unassigned,
        long mine,
        long awaitingApproval,
        long undelivered) {

    static QueueCountsJson of(QueueCounts counts) {
        return new QueueCountsJson(
                count(counts, QueueFilter.OPEN),
                count(counts, QueueFilter.DECIDE),
                count(counts, QueueFilter.OVERDUE),
                count(counts, QueueFilter.TODAY),
                count(counts, QueueFilter.SOON),
                count(counts, QueueFilter.IN_TIME),
                count(counts, QueueFilter.UNASSIGNED),
                count(counts, QueueFilter.MINE),
                count(counts, QueueFilter.AWAITING_APPROVAL),
                count(counts, QueueFilter.UNDELIVERED));
    }

    private static long count(QueueCounts counts, QueueFilter filter) {
        return counts.of(filter).orElseThrow();
    }
}
