package kz.zholdanym.notifications.errand;

import jakarta.enterprise.context.Dependent;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.zholdanym.documents.proof.Sha256;
import kz.zholdanym.law.phone.PhoneNumber;
import kz.zholdanym.notifications.database.Timestamps;
import kz.zholdanym.notifications.ledger.Salt;

/** What employees wrote down, in the caller's transaction. Rows are added and never change. */
@Dependent
public class ErrandEntries {

    private static final String ADD = """
        insert into notifications.errand_entry
            (id, step_id, kind, correction, on_day, at_time, reference, person, relation, phone, body, reason, receipt,
             receipt_name, receipt_sha256, account, officer, written_at, commitment)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)\
        """;
    private static final String OF_STEP =
            "select * from notifications.errand_entry where step_id = ? order by written_at, id";
    private static final String OF_NOTICE = """
        select entry.* from notifications.errand_entry entry
        join notifications.delivery_step step on step.id = entry.step_id
        where step.notice_id = ? order by entry.written_at, entry.id\
        """;
    /** How many rows of evidence belong to entries, and how many of those to entries that are there. */
    private static final String EVIDENCE = """
        select count(*) as rows,
               count(*) filter (where exists (
                   select from notifications.errand_entry entry
                   where entry.step_id = evidence.step_id
                     and evidence.detail like '%; entry ' || encode(entry.commitment, 'hex'))) as known
        from notifications.evidence evidence
        join notifications.errand errand on errand.step_id = evidence.step_id
        where evidence.notice_id = ? and evidence.detail ~ '; entry [0-9a-f]{64}$'\
        """;

    /** Adds an entry with the commitment that its row of evidence repeats. */
    void add(Connection connection, WrittenEntry written, Salt salt) throws SQLException {
        ErrandEntry entry = written.entry();
        try (PreparedStatement insert = connection.prepareStatement(ADD)) {
            insert.setObject(1, written.id());
            insert.setObject(2, written.stepId());
            insert.setString(3, entry.kind().name());
            insert.setString(4, entry.correction().orElse(null));
            insert.setObject(5, entry.on().orElse(null));
            insert.setObject(6, entry.at().orElse(null));
            insert.setString(7, entry.reference().orElse(null));
            insert.setString(8, entry.person().orElse(null));
            insert.setString(9, entry.relation().orElse(null));
            insert.setString(10, entry.phone().map(PhoneNumber::value).orElse(null));
            insert.setString(11, entry.text().orElse(null));
            insert.setString(12, entry.reason().orElse(null));
            insert.setObject(13, entry.receipt().map(FiledReceipt::id).orElse(null));
            insert.setString(14, entry.receipt().map(FiledReceipt::name).orElse(null));
            insert.setBytes(
                    15, entry.receipt().map(receipt -> receipt.sha256().bytes()).orElse(null));
            insert.setString(16, written.account());
            insert.setString(17, written.officer());
            insert.setObject(18, Timestamps.toColumn(written.writtenAt()), Types.TIMESTAMP_WITH_TIMEZONE);
            insert.setBytes(19, written.commitment(salt).bytes());
            insert.executeUpdate();
        }
    }

    /** The entries of an errand in the order in which they were written. */
    List<WrittenEntry> ofStep(Connection connection, UUID step) throws SQLException {
        return read(connection, OF_STEP, step).stream().map(Stored::entry).toList();
    }

    /** The entry that each row of evidence of a notice belongs to, found by what the row says of it. */
    public EntriesOfNotice ofNotice(Connection connection, UUID notice) throws SQLException {
        return new EntriesOfNotice(read(connection, OF_NOTICE, notice));
    }

    /** Whether no entry of a notice was changed, added or taken away since its evidence was written. */
    public boolean hold(Connection connection, UUID notice, Salt salt) throws SQLException {
        List<Stored> entries = read(connection, OF_NOTICE, notice);
        try (PreparedStatement select = connection.prepareStatement(EVIDENCE)) {
            select.setObject(1, notice);
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return row.getLong("rows") == row.getLong("known")
                        && entries.size() <= row.getLong("known")
                        && entries.stream().allMatch(stored -> stored.holds(salt));
            }
        }
    }

    private static List<Stored> read(Connection connection, String query, UUID id) throws SQLException {
        List<Stored> entries = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement(query)) {
            select.setObject(1, id);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    entries.add(new Stored(entry(row), Sha256.ofDigest(row.getBytes("commitment"))));
                }
            }
        }
        return entries;
    }

    private static WrittenEntry entry(ResultSet row) throws SQLException {
        return new WrittenEntry(
                row.getObject("id", UUID.class),
                row.getObject("step_id", UUID.class),
                new ErrandEntry(
                        EntryKind.valueOf(row.getString("kind")),
                        text(row, "correction"),
                        Optional.ofNullable(row.getObject("on_day", LocalDate.class)),
                        Optional.ofNullable(row.getObject("at_time", LocalTime.class)),
                        text(row, "reference"),
                        text(row, "person"),
                        text(row, "relation"),
                        text(row, "phone").map(PhoneNumber::new),
                        text(row, "body"),
                        text(row, "reason"),
                        receipt(row)),
                row.getString("account"),
                row.getString("officer"),
                Timestamps.fromColumn(row, "written_at").orElseThrow());
    }

    private static Optional<FiledReceipt> receipt(ResultSet row) throws SQLException {
        UUID id = row.getObject("receipt", UUID.class);
        return id == null
                ? Optional.empty()
                : Optional.of(new FiledReceipt(
                        id, row.getString("receipt_name"), Sha256.ofDigest(row.getBytes("receipt_sha256"))));
    }

    private static Optional<String> text(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getString(column));
    }

    /** An entry and the commitment beside it. */
    record Stored(WrittenEntry entry, Sha256 commitment) {

        boolean holds(Salt salt) {
            return entry.commitment(salt).equals(commitment);
        }
    }
}
