package kz.zholdanym.notifications.awaited;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.zholdanym.notifications.database.Database;
import kz.zholdanym.notifications.database.Timestamps;
import kz.zholdanym.notifications.evidence.NoticeHistory;
import kz.zholdanym.notifications.evidence.NoticeTimeline;
import kz.zholdanym.notifications.policy.NearTellBy;
import kz.zholdanym.notifications.policy.UndeliveredPolicy;

/**
 * Goes through the notices that have to be delivered by a time, and finds those that endanger it. Only those are looked at
 * whose time is near, which have failed on a channel lately, or of which staff have been warned.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class AwaitedNotices {

    private static final UUID FIRST = new UUID(0, 0);
    /** A report of failure leaves the time at which the message was taken; letters come back within days. */
    private static final Duration LATELY = Duration.ofDays(3);

    private static final String TO_LOOK_AT = """
            select notice_id, case_id from notifications.awaited_notice
            where notice_id > ? and notice_id in (
                select notice_id from notifications.awaited_notice where tell_by <= ?
                union
                select notice_id from notifications.awaited_notice where warned
                union
                select step.notice_id from notifications.delivery_step step
                where step.state = 'FAILED' and step.due_at > ?)
            order by notice_id limit ? for update skip locked""";
    private static final String FORGET = "delete from notifications.awaited_notice where notice_id = ?";
    private static final String WARN = "update notifications.awaited_notice set warned = ? where notice_id = ?";
    private static final String OF_CASES = """
            select case_id, min(tell_by) filter (where warned) as tell_by from notifications.awaited_notice
            where case_id = any (?) group by case_id""";

    private Database database;
    private NoticeHistory history;
    private InstantSource clock;

    /** For the container. */
    @SuppressWarnings("NullAway") // a proxy, whose fields nobody reads
    protected AwaitedNotices() {}

    @Inject
    AwaitedNotices(Database database, NoticeHistory history, InstantSource clock) {
        this.database = database;
        this.history = history;
        this.clock = clock;
    }

    /**
     * Looks at the next notices, in the caller's transaction. Those that another server is just looking at are passed over.
     *
     * @param near what is near today
     * @param after where the last look ended; empty for the first
     */
    public Review review(NearTellBy near, Optional<UUID> after, int atMost) {
        Instant now = clock.instant();
        Map<UUID, UUID> cases = database.inCallersTransaction(
                connection -> toLookAt(connection, near, after.orElse(FIRST), now, atMost));
        List<NoticeTimeline> timelines = history.ofNotices(List.copyOf(cases.keySet()));
        Map<UUID, Optional<Instant>> found = database.inCallersTransaction(connection -> {
            settle(connection, timelines, near, now);
            return ofCases(connection, Set.copyOf(cases.values()));
        });
        return new Review(
                found,
                cases.size() < atMost
                        ? Optional.empty()
                        : cases.keySet().stream().max(AwaitedNotices::compare));
    }

    private static Map<UUID, UUID> toLookAt(Connection connection, NearTellBy near, UUID after, Instant now, int atMost)
            throws SQLException {
        Map<UUID, UUID> cases = new HashMap<>();
        try (PreparedStatement select = connection.prepareStatement(TO_LOOK_AT)) {
            select.setObject(1, after);
            setInstant(select, 2, near.latest());
            setInstant(select, 3, now.minus(LATELY));
            select.setInt(4, atMost);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    cases.put(row.getObject("notice_id", UUID.class), row.getObject("case_id", UUID.class));
                }
            }
        }
        return cases;
    }

    private static void settle(Connection connection, List<NoticeTimeline> timelines, NearTellBy near, Instant now)
            throws SQLException {
        try (PreparedStatement forget = connection.prepareStatement(FORGET);
                PreparedStatement warn = connection.prepareStatement(WARN)) {
            for (NoticeTimeline notice : timelines) {
                if (over(notice, now)) {
                    forget.setObject(1, notice.noticeId());
                    forget.addBatch();
                } else {
                    warn.setBoolean(1, notice.undelivered(now, near).isPresent());
                    warn.setObject(2, notice.noticeId());
                    warn.addBatch();
                }
            }
            forget.executeBatch();
            warn.executeBatch();
        }
    }

    private static boolean over(NoticeTimeline notice, Instant now) {
        return notice.certainlyTold()
                || notice.told(now)
                        && notice.tellBy()
                                .map(end -> end.plus(UndeliveredPolicy.LATE_RETURNS))
                                .filter(now::isAfter)
                                .isPresent();
    }

    private static Map<UUID, Optional<Instant>> ofCases(Connection connection, Set<UUID> cases) throws SQLException {
        Map<UUID, Optional<Instant>> found =
                cases.stream().collect(Collectors.toMap(id -> id, id -> Optional.empty(), (a, b) -> a, HashMap::new));
        try (PreparedStatement select = connection.prepareStatement(OF_CASES)) {
            select.setArray(1, connection.createArrayOf("uuid", new ArrayList<>(cases).toArray()));
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    found.put(row.getObject("case_id", UUID.class), Timestamps.fromColumn(row, "tell_by"));
                }
            }
        }
        return found;
    }

    /** As the database orders them, which is not how Java does. */
    private static int compare(UUID one, UUID other) {
        int high = Long.compareUnsigned(one.getMostSignificantBits(), other.getMostSignificantBits());
        return high != 0 ? high : Long.compareUnsigned(one.getLeastSignificantBits(), other.getLeastSignificantBits());
    }

    private static void setInstant(PreparedStatement statement, int index, Instant instant) throws SQLException {
        statement.setObject(index, Timestamps.toColumn(instant), Types.TIMESTAMP_WITH_TIMEZONE);
    }
}
