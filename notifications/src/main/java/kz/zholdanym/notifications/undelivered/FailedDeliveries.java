package kz.zholdanym.notifications.undelivered;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
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
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kz.zholdanym.notifications.channel.ChannelKind;
import kz.zholdanym.notifications.database.Database;
import kz.zholdanym.notifications.database.Timestamps;
import kz.zholdanym.notifications.ledger.Evidence;
import kz.zholdanym.notifications.ledger.EvidenceEvent;
import kz.zholdanym.notifications.ledger.EvidenceLedger;
import kz.zholdanym.notifications.notice.NoticeKind;
import kz.zholdanym.notifications.queue.DeliveryQueue;
import kz.zholdanym.notifications.queue.StepsQueued;
import kz.zholdanym.notifications.reason.EvidenceReason;

/** The steps that were given up, to be looked at and tried again. Whoever asks has checked that the caller may. */
@ApplicationScoped
@Transactional
public class FailedDeliveries {

    /** Those whose addressee has been erased are nobody's business any more. */
    private static final String FAILED = """
            select step.id, step.channel, step.attempts, step.due_at, notice.kind, notice.tell_by,
                   notice.payload ->> 'number' as number,
                   (select evidence.masked_address from notifications.evidence evidence
                    where evidence.notice_id = notice.id and evidence.step_id = step.id
                      and evidence.masked_address is not null
                    order by evidence.position desc limit 1) as masked_address,
                   (select evidence.detail from notifications.evidence evidence
                    where evidence.notice_id = notice.id and evidence.step_id = step.id
                      and evidence.event in ('ATTEMPT_FAILED', 'IN_DOUBT', 'FAILED')
                    order by evidence.event = 'FAILED' and evidence.provider is null and evidence.attempt > 0,
                             evidence.position desc limit 1) as reason,
                   exists (select from notifications.delivery_step other
                           where other.notice_id = notice.id and other.state in ('ACCEPTED', 'DELIVERED'))
                       as on_another
            from notifications.delivery_step step join notifications.notice notice on notice.id = step.notice_id
            where step.state = 'FAILED' and step.office is null and notice.account is not null
            order by step.due_at desc, step.id desc limit ?""";

    /** What people of an office carry out, and so has an office, is on its list and no failure of sending. */
    private static final String FIGURES = """
            select channel, count(*) as due, min(due_at) as oldest from notifications.delivery_step
            where state = 'QUEUED' and due_at <= ? and office is null group by channel order by channel""";

    private static final String GIVEN_UP = """
            select channel, count(*) as steps from notifications.delivery_step
            where state = 'FAILED' and office is null group by channel""";
    private static final String RETRY = """
            update notifications.delivery_step set state = 'QUEUED', due_at = ?
            where id = ? and state = 'FAILED' and office is null returning notice_id, channel, attempts""";

    private Database database;
    private DeliveryQueue queue;
    private EvidenceLedger ledger;
    private InstantSource clock;
    private Event<StepsQueued> stepsQueued;

    /** For the container. */
    @SuppressWarnings("NullAway") // a proxy, whose fields nobody reads
    protected FailedDeliveries() {}

    @Inject
    public FailedDeliveries(
            Database database,
            DeliveryQueue queue,
            EvidenceLedger ledger,
            InstantSource clock,
            Event<StepsQueued> stepsQueued) {
        this.database = database;
        this.queue = queue;
        this.ledger = ledger;
        this.clock = clock;
        this.stepsQueued = stepsQueued;
    }

    /** The steps that were given up, the latest first. */
    public List<FailedDelivery> latest(int atMost) {
        return database.inCallersTransaction(connection -> {
            List<FailedDelivery> failed = new ArrayList<>();
            try (PreparedStatement select = connection.prepareStatement(FAILED)) {
                select.setInt(1, atMost);
                try (ResultSet row = select.executeQuery()) {
                    while (row.next()) {
                        failed.add(read(row));
                    }
                }
            }
            return failed;
        });
    }

    /** How the queues stand now; a channel for which nothing is due is left out. */
    public List<QueueFigures> figures() {
        Instant now = clock.instant();
        return database.inCallersTransaction(connection -> {
            List<QueueFigures> figures = new ArrayList<>();
            try (PreparedStatement select = connection.prepareStatement(FIGURES)) {
                select.setObject(1, Timestamps.toColumn(now), Types.TIMESTAMP_WITH_TIMEZONE);
                try (ResultSet row = select.executeQuery()) {
                    while (row.next()) {
                        Optional<Duration> oldest =
                                Timestamps.fromColumn(row, "oldest").map(since -> Duration.between(since, now));
                        figures.add(new QueueFigures(
                                ChannelKind.valueOf(row.getString("channel")), row.getLong("due"), oldest));
                    }
                }
            }
            return figures;
        });
    }

    /** How many steps have been given up and not been tried again, by channel. */
    public Map<ChannelKind, Long> givenUp() {
        return database.inCallersTransaction(connection -> {
            Map<ChannelKind, Long> steps = new EnumMap<>(ChannelKind.class);
            try (PreparedStatement select = connection.prepareStatement(GIVEN_UP);
                    ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    steps.put(ChannelKind.valueOf(row.getString("channel")), row.getLong("steps"));
                }
            }
            return steps;
        });
    }

    /**
     * Has one more attempt made.
     *
     * @param account who asks for it; written into the evidence
     * @return false if there is no such step, or it has not been given up
     */
    public boolean retry(UUID step, String account) {
        Instant now = Timestamps.storable(clock.instant());
        Optional<ChannelKind> retried =
                database.inCallersTransaction(connection -> retry(connection, step, account, now));
        retried.ifPresent(channel -> stepsQueued.fire(new StepsQueued(Set.of(channel))));
        return retried.isPresent();
    }

    private Optional<ChannelKind> retry(Connection connection, UUID step, String account, Instant now)
            throws SQLException {
        queue.lock(connection, List.of(step));
        try (PreparedStatement update = connection.prepareStatement(RETRY)) {
            update.setObject(1, Timestamps.toColumn(now), Types.TIMESTAMP_WITH_TIMEZONE);
            update.setObject(2, step);
            try (ResultSet row = update.executeQuery()) {
                if (!row.next()) {
                    return Optional.empty();
                }
                ChannelKind channel = ChannelKind.valueOf(row.getString("channel"));
                UUID notice = row.getObject("notice_id", UUID.class);
                ledger.append(
                        connection,
                        List.of(Evidence.of(notice, step, channel, EvidenceEvent.RELEASED, row.getInt("attempts"), now)
                                .withDetail(EvidenceReason.RETRY_ASKED.detail(Map.of("account", account)))));
                return Optional.of(channel);
            }
        }
    }

    private static FailedDelivery read(ResultSet row) throws SQLException {
        return new FailedDelivery(
                row.getObject("id", UUID.class),
                NoticeKind.ofCode(row.getString("kind")).orElseThrow(),
                row.getString("number"),
                ChannelKind.valueOf(row.getString("channel")),
                Optional.ofNullable(row.getString("masked_address")),
                Optional.ofNullable(row.getString("reason")),
                row.getInt("attempts"),
                Timestamps.fromColumn(row, "due_at").orElseThrow(),
                Timestamps.fromColumn(row, "tell_by"),
                row.getBoolean("on_another"));
    }
}
