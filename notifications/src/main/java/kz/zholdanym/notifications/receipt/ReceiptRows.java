package kz.zholdanym.notifications.receipt;

import jakarta.enterprise.context.Dependent;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import kz.zholdanym.notifications.channel.ChannelKind;
import kz.zholdanym.notifications.channel.Receipt;
import kz.zholdanym.notifications.database.Columns;
import kz.zholdanym.notifications.database.Timestamps;

/** The tables of reports and of what is reported on, whole sets of rows at a time, in the caller's transaction. */
@Dependent
class ReceiptRows {

    private static final String ADD = """
            insert into notifications.receipt (id, channel, provider, provider_id, state, raw_text, reported_at)
            select * from unnest(?::uuid[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::timestamptz[])""";
    /** Always in one order, so that two writers of the same message wait for each other and never deadlock. */
    private static final String EXPECT = """
            insert into notifications.submission (channel, provider, provider_id, step_id, attempt)
            select * from unnest(?::text[], ?::text[], ?::text[], ?::uuid[], ?::int[])
                as expected (channel, provider, provider_id, step_id, attempt)
            order by channel, provider, provider_id
            on conflict (channel, provider, provider_id) do update
                set attempt = excluded.attempt, final_state = null
                where submission.step_id = excluded.step_id and submission.attempt < excluded.attempt""";

    /** One look-up for each report, the oldest first: the limit in it keeps the plan from reading all submissions. */
    private static final String MATCHED = """
            select r.id, r.channel, r.provider, r.provider_id, r.state, r.raw_text, r.reported_at,
                   s.step_id, s.attempt
            from notifications.receipt r
            cross join lateral (
                select step_id, attempt from notifications.submission
                where channel = r.channel and provider = r.provider and provider_id = r.provider_id limit 1) s
            order by r.id limit ? for update of r skip locked""";

    /** Their steps are locked, so that they stay where they are: found one by one, for the same reason. */
    private static final String FINISH = """
            update notifications.submission s set final_state = reported.state
            from unnest(?::text[], ?::text[], ?::text[], ?::text[]) as reported (channel, provider, provider_id, state)
            cross join lateral (
                select ctid as place from notifications.submission
                where channel = reported.channel and provider = reported.provider
                  and provider_id = reported.provider_id limit 1) found
            where s.ctid = found.place and s.final_state is null
            returning s.channel, s.provider, s.provider_id""";

    private static final String DROP = "delete from notifications.receipt where id = any (?)";

    /** Keeps reports until they are matched. */
    void add(Connection connection, Map<UUID, Receipt> receipts) throws SQLException {
        Columns<Map.Entry<UUID, Receipt>> columns = Columns.of(connection, receipts.entrySet());
        try (PreparedStatement insert = connection.prepareStatement(ADD)) {
            insert.setArray(1, columns.uuids(Map.Entry::getKey));
            insert.setArray(2, columns.texts(row -> row.getValue().channel().name()));
            insert.setArray(3, columns.texts(row -> row.getValue().provider()));
            insert.setArray(4, columns.texts(row -> row.getValue().providerId()));
            insert.setArray(5, columns.texts(row -> row.getValue().state().name()));
            insert.setArray(6, columns.texts(row -> row.getValue().rawText()));
            insert.setArray(7, columns.instants(row -> row.getValue().reportedAt()));
            insert.executeUpdate();
        }
    }

    /** Remembers what will be reported on. Letters bear the same id in every attempt: the latest is reported on. */
    void expect(Connection connection, Collection<Submission> submissions) throws SQLException {
        Map<MatchedReceipt.Message, Submission> once = new LinkedHashMap<>();
        submissions.forEach(submission -> once.putIfAbsent(submission.message(), submission));
        Columns<Submission> columns = Columns.of(connection, once.values());
        try (PreparedStatement insert = connection.prepareStatement(EXPECT)) {
            insert.setArray(1, columns.texts(submission -> submission.channel().name()));
            insert.setArray(2, columns.texts(Submission::provider));
            insert.setArray(3, columns.texts(Submission::providerId));
            insert.setArray(4, columns.uuids(Submission::stepId));
            insert.setArray(5, columns.integers(Submission::attempt));
            insert.executeUpdate();
        }
    }

    /** The oldest reports whose acceptance is known, in the order they came in; those another server holds are passed over. */
    List<MatchedReceipt> matched(Connection connection, int atMost) throws SQLException {
        List<MatchedReceipt> matched = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement(MATCHED)) {
            select.setInt(1, atMost);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    Receipt receipt = new Receipt(
                            ChannelKind.valueOf(row.getString("channel")),
                            row.getString("provider"),
                            row.getString("provider_id"),
                            Receipt.State.valueOf(row.getString("state")),
                            row.getString("raw_text"),
                            Timestamps.fromColumn(row, "reported_at").orElseThrow());
                    matched.add(new MatchedReceipt(
                            row.getObject("id", UUID.class),
                            receipt,
                            row.getObject("step_id", UUID.class),
                            row.getInt("attempt")));
                }
            }
        }
        return matched;
    }

    /**
     * Writes down the ends that are reported. The caller holds the locks of the steps, and so of their messages.
     *
     * @return the first report on each message that had not been reported on before, in their order
     */
    List<MatchedReceipt> finish(Connection connection, List<MatchedReceipt> matched) throws SQLException {
        Map<MatchedReceipt.Message, MatchedReceipt> first = new LinkedHashMap<>();
        matched.forEach(match -> first.putIfAbsent(match.message(), match));
        Columns<MatchedReceipt> columns = Columns.of(connection, first.values());
        Set<MatchedReceipt.Message> finished = new HashSet<>();
        try (PreparedStatement update = connection.prepareStatement(FINISH)) {
            update.setArray(1, columns.texts(match -> match.receipt().channel().name()));
            update.setArray(2, columns.texts(match -> match.receipt().provider()));
            update.setArray(3, columns.texts(match -> match.receipt().providerId()));
            update.setArray(4, columns.texts(match -> match.receipt().state().name()));
            try (ResultSet row = update.executeQuery()) {
                while (row.next()) {
                    finished.add(new MatchedReceipt.Message(row.getString(1), row.getString(2), row.getString(3)));
                }
            }
        }
        first.keySet().retainAll(finished);
        return List.copyOf(first.values());
    }

    void drop(Connection connection, List<MatchedReceipt> settled) throws SQLException {
        try (PreparedStatement delete = connection.prepareStatement(DROP)) {
            delete.setArray(1, Columns.of(connection, settled).uuids(MatchedReceipt::id));
            delete.executeUpdate();
        }
    }
}
