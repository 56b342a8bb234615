package kz.zholdanym.notifications.inbox;

import jakarta.enterprise.context.Dependent;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.zholdanym.law.language.Language;
import kz.zholdanym.notifications.database.Timestamps;
import kz.zholdanym.notifications.notice.Audience;
import kz.zholdanym.notifications.notice.NoticeKind;
import org.jspecify.annotations.Nullable;

/** The notices of accounts with their opening, in the caller's transaction. */
@Dependent
class InboxRows {

    private static final String OPENED = " from notifications.notice n left join notifications.evidence o"
            + " on o.notice_id = n.id and o.event = 'OPENED' where n.account = ? and n.kind = any (?)";
    private static final String SELECT = "select n.id, n.kind, n.case_id, n.payload ->> 'number' as number, n.language,"
            + " n.issued_at, o.occurred_at" + OPENED;
    private static final String PAGE = SELECT + " and n.id < ? order by n.id desc limit ?";
    private static final String FIND = SELECT + " and n.id = ?";
    private static final String UNOPENED = "select count(*)" + OPENED + " and o.notice_id is null";
    private static final String LOCK = "select id from notifications.notice where id = ? for no key update";

    private static final String OPENING =
            "select detail from notifications.evidence where notice_id = ? and event = 'OPENED'";

    private static final UUID AFTER_ALL = new UUID(-1, -1);

    /** Whom an inbox is for. */
    private static final Object[] KINDS = Arrays.stream(NoticeKind.values())
            .filter(kind -> kind.audience() == Audience.APPLICANT)
            .map(NoticeKind::code)
            .toArray();

    List<InboxNotice> page(Connection connection, String account, Optional<UUID> after, int atMost)
            throws SQLException {
        try (PreparedStatement select = prepared(connection, PAGE, account)) {
            select.setObject(3, after.orElse(AFTER_ALL));
            select.setInt(4, atMost);
            return notices(select);
        }
    }

    Optional<InboxNotice> find(Connection connection, String account, UUID noticeId) throws SQLException {
        try (PreparedStatement select = prepared(connection, FIND, account)) {
            select.setObject(3, noticeId);
            return notices(select).stream().findFirst();
        }
    }

    /** What the evidence of the opening says besides; null if nothing, or if the notice has not been opened. */
    @Nullable
    String openingDetail(Connection connection, UUID noticeId) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(OPENING)) {
            select.setObject(1, noticeId);
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? row.getString(1) : null;
            }
        }
    }

    long unopened(Connection connection, String account) throws SQLException {
        try (PreparedStatement select = prepared(connection, UNOPENED, account);
                ResultSet row = select.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }

    /** Until the transaction ends nobody else opens the notice; what is sent meanwhile does not wait. */
    void lock(Connection connection, UUID noticeId) throws SQLException {
        try (PreparedStatement lock = connection.prepareStatement(LOCK)) {
            lock.setObject(1, noticeId);
            lock.executeQuery().close();
        }
    }

    private static PreparedStatement prepared(Connection connection, String sql, String account) throws SQLException {
        PreparedStatement select = connection.prepareStatement(sql);
        select.setString(1, account);
        select.setArray(2, connection.createArrayOf("text", KINDS));
        return select;
    }

    private static List<InboxNotice> notices(PreparedStatement select) throws SQLException {
        List<InboxNotice> notices = new ArrayList<>();
        try (ResultSet row = select.executeQuery()) {
            while (row.next()) {
                notices.add(new InboxNotice(
                        row.getObject("id", UUID.class),
                        NoticeKind.ofCode(row.getString("kind")).orElseThrow(),
                        row.getObject("case_id", UUID.class),
                        row.getString("number"),
                        Language.ofCode(row.getString("language")).orElseThrow(),
                        Timestamps.fromColumn(row, "issued_at").orElseThrow(),
                        Timestamps.fromColumn(row, "occurred_at")));
            }
        }
        return notices;
    }
}
