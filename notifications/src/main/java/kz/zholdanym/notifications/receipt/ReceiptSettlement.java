package kz.zholdanym.notifications.receipt;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.zholdanym.notifications.channel.Receipt;
import kz.zholdanym.notifications.channel.SendObserver;
import kz.zholdanym.notifications.database.Columns;
import kz.zholdanym.notifications.ledger.Evidence;
import kz.zholdanym.notifications.ledger.EvidenceEvent;
import kz.zholdanym.notifications.ledger.EvidenceLedger;
import kz.zholdanym.notifications.queue.DeliveryQueue;
import kz.zholdanym.notifications.queue.Ladder;

/**
 * Matches reports to what was sent. A step is delivered once every part of its last attempt is, and failed once a part of it
 * is undeliverable. A report on anything else that we sent becomes evidence and moves nothing. Reports that come twice are
 * dropped.
 */
@Dependent
public class ReceiptSettlement {

    private static final String STANDING =
            "select id, notice_id, state, attempts, rung from notifications.delivery_step where id = any (?)";
    private static final String ENDED = """
            select step_id, attempt,
                   case when bool_or(final_state = 'UNDELIVERABLE') then 'FAILED' else 'DELIVERED' end as state
            from notifications.submission where step_id = any (?)
            group by step_id, attempt
            having bool_or(final_state = 'UNDELIVERABLE') or bool_and(final_state is not null)""";
    /** Rows that are locked stay where they are; joined by ids, plans were seen that compared all with all. */
    private static final String MOVE = """
            update notifications.delivery_step step set state = ended.state
            from unnest(?::uuid[], ?::text[]) as ended (id, state)
            cross join lateral (
                select ctid as place from notifications.delivery_step where id = ended.id limit 1) locked
            where step.ctid = locked.place""";

    private final DeliveryQueue queue;
    private final Ladder ladder;
    private final EvidenceLedger ledger;
    private final SendObserver observer;
    private final ReceiptRows rows = new ReceiptRows();

    @Inject
    public ReceiptSettlement(DeliveryQueue queue, Ladder ladder, EvidenceLedger ledger, SendObserver observer) {
        this.queue = queue;
        this.ladder = ladder;
        this.ledger = ledger;
        this.observer = observer;
    }

    /** Remembers what will be reported on. Letters bear the same id in every attempt: the latest is reported on. */
    public void expect(Connection connection, List<Submission> submissions) throws SQLException {
        if (!submissions.isEmpty()) {
            rows.expect(connection, submissions);
        }
    }

    /**
     * Settles the oldest reports whose acceptance is known, in the caller's transaction.
     *
     * @return how many were settled
     */
    public int settle(Connection connection, Instant now, int atMost) throws SQLException {
        List<MatchedReceipt> matched = rows.matched(connection, atMost);
        if (matched.isEmpty()) {
            return 0;
        }
        // so that two servers that settle the last two parts of a message do not each think the other part is missing
        queue.lock(connection, steps(matched));
        List<MatchedReceipt> finished = rows.finish(connection, matched);
        if (!finished.isEmpty()) {
            write(connection, finished, now);
        }
        rows.drop(connection, matched);
        return matched.size();
    }

    private void write(Connection connection, List<MatchedReceipt> finished, Instant now) throws SQLException {
        Map<UUID, Standing> steps = standing(connection, steps(finished));
        Map<UUID, Standing> moved = ended(connection, steps);
        List<Evidence> ends = new ArrayList<>();
        List<Evidence> noEnds = new ArrayList<>();
        for (List<MatchedReceipt> ofStep : finished.stream()
                .collect(Collectors.groupingBy(MatchedReceipt::stepId, LinkedHashMap::new, Collectors.toList()))
                .values()) {
            UUID step = ofStep.get(0).stepId();
            Standing standing = moved.getOrDefault(step, steps.get(step));
            if (standing == null) {
                continue; // the step is gone, and with it the chain that this would belong to
            }
            if (moved.containsKey(step)) {
                ends.addAll(standing.end(ofStep));
            } else {
                noEnds.addAll(standing.noEnd(ofStep));
            }
        }
        ledger.append(connection, Stream.concat(ends.stream(), noEnds.stream()).toList());
        tell(ends, now);
        List<UUID> onLadders = moved.entrySet().stream()
                .filter(step -> step.getValue().onLadder())
                .map(Map.Entry::getKey)
                .toList();
        if (!onLadders.isEmpty()) {
            ladder.adjust(connection, onLadders, now);
        }
    }

    private void tell(List<Evidence> ends, Instant now) {
        for (Evidence end : ends) {
            String provider = end.provider();
            if (provider != null) {
                Receipt.State state =
                        end.event() == EvidenceEvent.DELIVERED ? Receipt.State.DELIVERED : Receipt.State.UNDELIVERABLE;
                observer.reported(end.channel(), provider, state, now);
            }
        }
    }

    private static List<UUID> steps(Collection<MatchedReceipt> receipts) {
        return receipts.stream().map(MatchedReceipt::stepId).distinct().toList();
    }

    private static Map<UUID, Standing> standing(Connection connection, List<UUID> steps) throws SQLException {
        Map<UUID, Standing> standing = new HashMap<>();
        try (PreparedStatement query = connection.prepareStatement(STANDING)) {
            query.setArray(1, connection.createArrayOf("uuid", steps.toArray()));
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    standing.put(
                            row.getObject("id", UUID.class),
                            new Standing(
                                    row.getObject("notice_id", UUID.class),
                                    row.getString("state"),
                                    row.getInt("attempts"),
                                    row.getObject("rung") != null));
                }
            }
        }
        return standing;
    }

    /** Moves the steps whose last attempt has come to its end, and tells how these stand now. */
    private static Map<UUID, Standing> ended(Connection connection, Map<UUID, Standing> steps) throws SQLException {
        Map<UUID, Standing> ended = new HashMap<>();
        try (PreparedStatement query = connection.prepareStatement(ENDED)) {
            query.setArray(1, connection.createArrayOf("uuid", steps.keySet().toArray()));
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    UUID id = row.getObject("step_id", UUID.class);
                    Standing step = steps.get(id);
                    if (step != null && step.waitsFor(row.getInt("attempt"))) {
                        ended.put(id, step.in(row.getString("state")));
                    }
                }
            }
        }
        if (!ended.isEmpty()) {
            Columns<Map.Entry<UUID, Standing>> columns = Columns.of(connection, ended.entrySet());
            try (PreparedStatement update = connection.prepareStatement(MOVE)) {
                update.setArray(1, columns.uuids(Map.Entry::getKey));
                update.setArray(2, columns.texts(step -> step.getValue().state()));
                update.executeUpdate();
            }
        }
        return ended;
    }

    /** How a step stands after the reports. */
    private record Standing(UUID noticeId, String state, int attempt, boolean onLadder) {

        /** Whether reports on this attempt decide what becomes of the step. */
        boolean waitsFor(int reported) {
            return state.equals("ACCEPTED") && attempt == reported;
        }

        Standing in(String end) {
            return new Standing(noticeId, end, attempt, onLadder);
        }

        /** The reports that moved the step, as one row, and each on an earlier attempt. */
        List<Evidence> end(List<MatchedReceipt> reports) {
            EvidenceEvent event = EvidenceEvent.valueOf(state);
            boolean delivered = event == EvidenceEvent.DELIVERED;
            Receipt.State reported = delivered ? Receipt.State.DELIVERED : Receipt.State.UNDELIVERABLE;
            List<Evidence> rows = new ArrayList<>();
            reports.stream()
                    .filter(match -> match.attempt() != attempt)
                    .forEach(match -> rows.add(match.evidence(noticeId, EvidenceEvent.REPORTED)));
            // delivered by the last of them, failed by the first
            reports.stream()
                    .filter(match ->
                            match.attempt() == attempt && match.receipt().state() == reported)
                    .reduce((earlier, later) -> delivered ? later : earlier)
                    .ifPresent(match -> rows.add(match.evidence(noticeId, event)));
            return rows;
        }

        /** The step has not moved: a report on a part of a message is no news while the other parts are on their way. */
        List<Evidence> noEnd(List<MatchedReceipt> reports) {
            return reports.stream()
                    .filter(match -> !waitsFor(match.attempt()))
                    .map(match -> match.evidence(noticeId, EvidenceEvent.REPORTED))
                    .toList();
        }
    }
}
