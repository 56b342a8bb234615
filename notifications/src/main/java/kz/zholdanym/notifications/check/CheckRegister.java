package kz.zholdanym.notifications.check;

import jakarta.enterprise.context.Dependent;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import kz.zholdanym.notifications.chain.ChainBreak;
import kz.zholdanym.notifications.chain.ChainFault;
import kz.zholdanym.notifications.database.Ids;
import kz.zholdanym.notifications.database.Timestamps;
import kz.zholdanym.notifications.ledger.CheckedChains;

/** The runs of the check as they are kept, in the caller's transaction. */
@Dependent
class CheckRegister {

    /** What is kept of the breaks of one run: enough to see what happened, and no second copy of the ledger. */
    static final int MOST_BREAKS = 1_000;

    private static final String INTERRUPT = """
            update notifications.evidence_check set state = 'INTERRUPTED', ended_at = ? where state = 'RUNNING'""";
    private static final String BEGIN = """
            insert into notifications.evidence_check (id, state, asked_by, asked_by_name, started_at)
            values (?, 'RUNNING', ?, ?, ?)""";
    private static final String GO_ON = """
            update notifications.evidence_check
            set notices = notices + ?, evidence_rows = evidence_rows + ?, broken = broken + ?
            where id = ? returning broken""";
    private static final String KEEP_BREAK = """
            insert into notifications.evidence_break (check_id, notice_id, position, fault) values (?, ?, ?, ?)""";
    private static final String END = """
            update notifications.evidence_check
            set state = case when broken = 0 then 'WHOLE' else 'BROKEN' end, ended_at = ? where id = ?""";
    private static final String DAILY_SINCE = """
            select exists (select from notifications.evidence_check
                           where asked_by is null and state in ('WHOLE', 'BROKEN') and started_at > ?)""";
    private static final String LATEST = """
            select id, state, asked_by_name, started_at, ended_at, notices, evidence_rows, broken
            from notifications.evidence_check order by id desc limit ?""";
    private static final String BREAKS = """
            select check_id, notice_id, position, fault from notifications.evidence_break
            where check_id = any (?) order by check_id, notice_id""";

    /** Begins a run. Whatever else seems to run was interrupted: the caller holds the lock. */
    UUID begin(Connection connection, Optional<Requester> requester, Instant now) throws SQLException {
        UUID id = Ids.next();
        try (PreparedStatement interrupt = connection.prepareStatement(INTERRUPT);
                PreparedStatement begin = connection.prepareStatement(BEGIN)) {
            setInstant(interrupt, 1, now);
            interrupt.executeUpdate();
            begin.setObject(1, id);
            begin.setString(2, requester.map(Requester::account).orElse(null));
            begin.setString(3, requester.map(Requester::name).orElse(null));
            setInstant(begin, 4, now);
            begin.executeUpdate();
        }
        return id;
    }

    /** Adds what was checked to a run. */
    void goOn(Connection connection, UUID run, CheckedChains checked) throws SQLException {
        long kept;
        try (PreparedStatement goOn = connection.prepareStatement(GO_ON)) {
            goOn.setLong(1, checked.notices());
            goOn.setLong(2, checked.rows());
            goOn.setLong(3, checked.breaks().size());
            goOn.setObject(4, run);
            try (ResultSet row = goOn.executeQuery()) {
                row.next();
                kept = row.getLong(1) - checked.breaks().size();
            }
        }
        try (PreparedStatement keep = connection.prepareStatement(KEEP_BREAK)) {
            for (ChainBreak found : checked.breaks()) {
                if (kept++ < MOST_BREAKS) {
                    keep.setObject(1, run);
                    keep.setObject(2, found.noticeId());
                    keep.setInt(3, found.position());
                    keep.setString(4, found.fault().name());
                    keep.addBatch();
                }
            }
            keep.executeBatch();
        }
    }

    void end(Connection connection, UUID run, Instant now) throws SQLException {
        try (PreparedStatement end = connection.prepareStatement(END)) {
            setInstant(end, 1, now);
            end.setObject(2, run);
            end.executeUpdate();
        }
    }

    /** Whether a daily run that started after this moment has come to its end. */
    boolean dailySince(Connection connection, Instant moment) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(DAILY_SINCE)) {
            setInstant(select, 1, moment);
            try (ResultSet row = select.executeQuery()) {
                return row.next() && row.getBoolean(1);
            }
        }
    }

    /** The latest runs, the newest first. */
    List<CheckRun> latest(Connection connection, int atMost) throws SQLException {
        Map<UUID, List<ChainBreak>> breaks = new LinkedHashMap<>();
        List<CheckRun> runs = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement(LATEST)) {
            select.setInt(1, atMost);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    runs.add(run(row));
                }
            }
        }
        runs.forEach(run -> breaks.put(run.id(), new ArrayList<>()));
        readBreaks(connection, breaks);
        return runs.stream()
                .map(run -> with(run, breaks.getOrDefault(run.id(), List.of())))
                .toList();
    }

    private static void readBreaks(Connection connection, Map<UUID, List<ChainBreak>> breaks) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(BREAKS)) {
            select.setArray(1, connection.createArrayOf("uuid", breaks.keySet().toArray()));
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    Objects.requireNonNull(breaks.get(row.getObject("check_id", UUID.class)))
                            .add(new ChainBreak(
                                    row.getObject("notice_id", UUID.class),
                                    row.getInt("position"),
                                    ChainFault.valueOf(row.getString("fault"))));
                }
            }
        }
    }

    private static CheckRun run(ResultSet row) throws SQLException {
        return new CheckRun(
                row.getObject("id", UUID.class),
                CheckState.valueOf(row.getString("state")),
                Optional.ofNullable(row.getString("asked_by_name")),
                Timestamps.fromColumn(row, "started_at").orElseThrow(),
                Timestamps.fromColumn(row, "ended_at"),
                row.getLong("notices"),
                row.getLong("evidence_rows"),
                row.getLong("broken"),
                List.of());
    }

    private static CheckRun with(CheckRun run, List<ChainBreak> breaks) {
        return new CheckRun(
                run.id(),
                run.state(),
                run.askedBy(),
                run.startedAt(),
                run.endedAt(),
                run.notices(),
                run.rows(),
                run.broken(),
                breaks);
    }

    private static void setInstant(PreparedStatement statement, int index, Instant instant) throws SQLException {
        statement.setObject(index, Timestamps.toColumn(instant), Types.TIMESTAMP_WITH_TIMEZONE);
    }
}
