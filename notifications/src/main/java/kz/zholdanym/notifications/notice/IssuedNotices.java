package kz.zholdanym.notifications.notice;

import jakarta.enterprise.context.Dependent;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kz.zholdanym.law.language.Language;
import kz.zholdanym.law.phone.PhoneNumber;
import kz.zholdanym.notifications.database.Timestamps;
import kz.zholdanym.notifications.ledger.Salt;

/** The notices that have been issued, in the caller's transaction. */
@Dependent
public class IssuedNotices {

    private static final String ADD = """
            insert into notifications.notice
                (id, kind, case_id, payload, legal_basis, tell_by, account, language, email, phone, salt, issued_at)
            values (?, ?, ?, ?::jsonb, ?, ?, ?, ?, ?, ?, ?, ?)""";
    private static final String AWAIT = """
            insert into notifications.awaited_notice (notice_id, case_id, kind, tell_by, issued_at)
            values (?, ?, ?, ?, ?)""";
    private static final String FIND = """
            select id, kind, payload, account, language, email, phone, salt, issued_at
            from notifications.notice where id = any (?)""";

    void add(Connection connection, IssuedNotice issued) throws SQLException {
        Notice notice = issued.notice();
        Recipient recipient = issued.recipient();
        try (PreparedStatement insert = connection.prepareStatement(ADD)) {
            insert.setObject(1, issued.id());
            insert.setString(2, notice.kind().code());
            insert.setObject(3, notice.caseId());
            insert.setString(4, NoticeJson.write(notice));
            insert.setString(5, notice.kind().legalBasis().code());
            insert.setObject(6, Timestamps.toColumn(notice.tellBy().orElse(null)), Types.TIMESTAMP_WITH_TIMEZONE);
            insert.setString(7, recipient.account());
            insert.setString(8, recipient.language().code());
            insert.setString(9, recipient.email().orElse(null));
            insert.setString(10, recipient.phone().map(PhoneNumber::value).orElse(null));
            insert.setBytes(11, issued.salt().bytes());
            insert.setObject(12, Timestamps.toColumn(issued.issuedAt()), Types.TIMESTAMP_WITH_TIMEZONE);
            insert.executeUpdate();
        }
        if (notice.tellBy().isPresent()) {
            await(connection, issued, notice.tellBy().get());
        }
    }

    /** Until it is known that the person has been told. */
    private static void await(Connection connection, IssuedNotice issued, Instant tellBy) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(AWAIT)) {
            insert.setObject(1, issued.id());
            insert.setObject(2, issued.notice().caseId());
            insert.setString(3, issued.notice().kind().code());
            insert.setObject(4, Timestamps.toColumn(tellBy), Types.TIMESTAMP_WITH_TIMEZONE);
            insert.setObject(5, Timestamps.toColumn(issued.issuedAt()), Types.TIMESTAMP_WITH_TIMEZONE);
            insert.executeUpdate();
        }
    }

    /**
     * The notices with these ids. The channels of their recipients are not told: each is a delivery step.
     *
     * @return by id; what does not exist, or whose addressee has been erased, is left out
     */
    public Map<UUID, IssuedNotice> find(Connection connection, Collection<UUID> ids) throws SQLException {
        Map<UUID, IssuedNotice> found = new HashMap<>();
        try (PreparedStatement select = connection.prepareStatement(FIND)) {
            select.setArray(1, connection.createArrayOf("uuid", Set.copyOf(ids).toArray()));
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    if (row.getString("account") != null) {
                        IssuedNotice notice = read(row);
                        found.put(notice.id(), notice);
                    }
                }
            }
        }
        return found;
    }

    private static IssuedNotice read(ResultSet row) throws SQLException {
        NoticeKind kind = NoticeKind.ofCode(row.getString("kind")).orElseThrow();
        Recipient recipient = new Recipient(
                row.getString("account"),
                Language.ofCode(row.getString("language")).orElseThrow(),
                Optional.ofNullable(row.getString("email")),
                Optional.ofNullable(row.getString("phone")).map(PhoneNumber::new),
                Set.of());
        return new IssuedNotice(
                row.getObject("id", UUID.class),
                NoticeJson.read(kind, row.getString("payload")),
                recipient,
                Salt.of(row.getBytes("salt")),
                Timestamps.fromColumn(row, "issued_at").orElseThrow());
    }
}
