package kz.zholdanym.notifications.errand;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.zholdanym.law.language.Language;
import kz.zholdanym.law.phone.PhoneNumber;
import kz.zholdanym.notifications.channel.ChannelKind;
import kz.zholdanym.notifications.database.Timestamps;
import kz.zholdanym.notifications.notice.NoticeKind;
import kz.zholdanym.notifications.queue.StepState;

/** Reads errands, in the caller's transaction. Those whose addressee has been erased are nobody's business any more. */
@Dependent
class ErrandRows {

    private static final String FROM = """
         from notifications.delivery_step step
        join notifications.errand errand on errand.step_id = step.id
        join notifications.notice notice on notice.id = step.notice_id
        cross join (select ?::timestamptz as at) moment
        where notice.account is not null and\
        """;
    private static final String COLUMNS = """
                   select step.id, step.notice_id, step.channel, step.state, step.due_at, notice.case_id, notice.kind,
                          notice.payload ->> 'number' as number, notice.language, notice.issued_at, notice.tell_by,
                          errand.office, errand.addressee, errand.address, errand.phone, errand.letter, errand.reference,
                          errand.handed_over_on,\
                   """ + ' ' + ErrandFilter.Overdue.CONDITION + " as overdue" + FROM;
    private static final String OF_OFFICE =
            " step.office = ? and step.state in ('QUEUED', 'ACCEPTED') and notice.account <> ?";
    private static final String AFTER = " and (step.due_at, step.id) > (?, ?) order by step.due_at, step.id limit ?";
    private static final String FIND = COLUMNS + " step.id = ?";

    private final ErrandEntries entries;

    @Inject
    ErrandRows(ErrandEntries entries) {
        this.entries = entries;
    }

    /** Where a page goes on. */
    record Place(Instant dueAt, UUID step) {
        static final Place START = new Place(Instant.EPOCH, new UUID(0, 0));
    }

    /** @param self whose own notices are left out */
    List<ErrandLine> page(
            Connection connection,
            String office,
            String self,
            ErrandFilter filter,
            Place after,
            int atMost,
            Instant now)
            throws SQLException {
        List<ErrandLine> lines = new ArrayList<>();
        try (PreparedStatement select =
                connection.prepareStatement(COLUMNS + OF_OFFICE + " and (" + filter.condition() + ")" + AFTER)) {
            set(select, 1, now);
            select.setString(2, office);
            select.setString(3, self);
            set(select, 4, after.dueAt());
            select.setObject(5, after.step());
            select.setInt(6, atMost);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    lines.add(line(row));
                }
            }
        }
        return lines;
    }

    /** How many errands each part of an office's list holds: one statement for all of them. */
    Map<ErrandFilter, Long> counts(Connection connection, String office, String self, Instant now) throws SQLException {
        String figures = Stream.of(ErrandFilter.values())
                .map(filter -> "count(*) filter (where " + filter.condition() + ")")
                .collect(Collectors.joining(", "));
        Map<ErrandFilter, Long> counts = new EnumMap<>(ErrandFilter.class);
        try (PreparedStatement select = connection.prepareStatement("select " + figures + FROM + OF_OFFICE)) {
            set(select, 1, now);
            select.setString(2, office);
            select.setString(3, self);
            try (ResultSet row = select.executeQuery()) {
                row.next();
                for (ErrandFilter filter : ErrandFilter.values()) {
                    counts.put(filter, row.getLong(filter.ordinal() + 1));
                }
            }
        }
        return counts;
    }

    Optional<Errand> find(Connection connection, UUID step, Instant now) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(FIND)) {
            set(select, 1, now);
            select.setObject(2, step);
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? Optional.of(errand(row, entries.ofStep(connection, step))) : Optional.empty();
            }
        }
    }

    private static ErrandLine line(ResultSet row) throws SQLException {
        return new ErrandLine(
                row.getObject("id", UUID.class),
                row.getObject("case_id", UUID.class),
                NoticeKind.ofCode(row.getString("kind")).orElseThrow(),
                row.getString("number"),
                ChannelKind.valueOf(row.getString("channel")),
                stage(row),
                Objects.requireNonNullElse(row.getString("addressee"), ""),
                Timestamps.fromColumn(row, "due_at").orElseThrow(),
                Timestamps.fromColumn(row, "tell_by"),
                row.getBoolean("overdue"),
                Optional.ofNullable(row.getString("reference")),
                Optional.ofNullable(row.getObject("handed_over_on", LocalDate.class)));
    }

    private static Errand errand(ResultSet row, List<WrittenEntry> entries) throws SQLException {
        return new Errand(
                row.getObject("id", UUID.class),
                row.getObject("notice_id", UUID.class),
                row.getObject("case_id", UUID.class),
                NoticeKind.ofCode(row.getString("kind")).orElseThrow(),
                row.getString("number"),
                ChannelKind.valueOf(row.getString("channel")),
                stage(row),
                row.getString("office"),
                Language.ofCode(row.getString("language")).orElseThrow(),
                Timestamps.fromColumn(row, "issued_at").orElseThrow(),
                Objects.requireNonNullElse(row.getString("addressee"), ""),
                Optional.ofNullable(row.getString("address")),
                Optional.ofNullable(row.getString("phone")).map(PhoneNumber::new),
                Timestamps.fromColumn(row, "tell_by"),
                row.getBoolean("overdue"),
                Optional.ofNullable(row.getString("letter")),
                entries);
    }

    private static ErrandStage stage(ResultSet row) throws SQLException {
        return ErrandStage.of(
                ChannelKind.valueOf(row.getString("channel")),
                StepState.valueOf(row.getString("state")),
                row.getString("letter") != null);
    }

    private static void set(PreparedStatement statement, int index, Instant instant) throws SQLException {
        statement.setObject(index, Timestamps.toColumn(instant), Types.TIMESTAMP_WITH_TIMEZONE);
    }
}
