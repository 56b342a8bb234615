package kz.zholdanym.notifications.delivery;

import jakarta.enterprise.context.Dependent;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.zholdanym.notifications.database.Timestamps;
import kz.zholdanym.notifications.template.PastTest;
import kz.zholdanym.notifications.template.TemplateKey;
import kz.zholdanym.notifications.template.TestSend;
import org.jspecify.annotations.Nullable;

/** Who had which template sent for a test, when and where to; in the caller's transaction. */
@Dependent
class TestLog {

    /** How many tests an account may have sent within {@link #WHILE}, whichever servers it asks. */
    static final int MOST = 10;

    static final Duration WHILE = Duration.ofHours(1);

    /** Two requests of one account at once are counted one after the other. */
    private static final String ONE_BY_ONE =
            "select pg_advisory_xact_lock(hashtext('notifications.template_test'), hashtext(?))";

    private static final String BEGIN = """
            insert into notifications.template_test
                (id, kind, language, channel, fingerprint, account, account_name, masked_address, asked_at)
            select ?, ?, ?, ?, ?, ?, ?, ?, ?
            where (select count(*) from notifications.template_test where account = ? and asked_at > ?) < ?""";
    private static final String END =
            "update notifications.template_test set outcome = ?, provider = ?, detail = ?, ended_at = ? where id = ?";

    private static final String LAST = """
            select asked_at, fingerprint, account_name, masked_address, outcome, detail from notifications.template_test
            where kind = ? and language = ? and channel = ? order by asked_at desc, id desc limit ?""";

    /** The last tests of a template, the newest first. */
    List<PastTest> last(Connection connection, TemplateKey key, int atMost) throws SQLException {
        List<PastTest> tests = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement(LAST)) {
            select.setString(1, key.kind().code());
            select.setString(2, key.language().code());
            select.setString(3, key.channelCode());
            select.setInt(4, atMost);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    tests.add(new PastTest(
                            Timestamps.fromColumn(row, "asked_at").orElseThrow(),
                            row.getString("fingerprint"),
                            row.getString("account_name"),
                            row.getString("masked_address"),
                            Optional.ofNullable(row.getString("outcome")).map(TestSend.Outcome::valueOf),
                            Optional.ofNullable(row.getString("detail"))));
                }
            }
        }
        return tests;
    }

    /** @return whether the account may have another test sent; nothing is written otherwise */
    boolean begin(
            Connection connection,
            UUID id,
            TemplateKey key,
            String fingerprint,
            TestAddressee to,
            String maskedAddress,
            Instant now)
            throws SQLException {
        try (PreparedStatement wait = connection.prepareStatement(ONE_BY_ONE)) {
            wait.setString(1, to.account());
            wait.executeQuery().close();
        }
        try (PreparedStatement insert = connection.prepareStatement(BEGIN)) {
            insert.setObject(1, id);
            insert.setString(2, key.kind().code());
            insert.setString(3, key.language().code());
            insert.setString(4, key.channelCode());
            insert.setString(5, fingerprint);
            insert.setString(6, to.account());
            insert.setString(7, to.name());
            insert.setString(8, maskedAddress);
            insert.setObject(9, Timestamps.toColumn(now), Types.TIMESTAMP_WITH_TIMEZONE);
            insert.setString(10, to.account());
            insert.setObject(11, Timestamps.toColumn(now.minus(WHILE)), Types.TIMESTAMP_WITH_TIMEZONE);
            insert.setInt(12, MOST);
            return insert.executeUpdate() == 1;
        }
    }

    int end(Connection connection, UUID id, TestSend sent, @Nullable String provider, Instant now) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(END)) {
            update.setString(1, sent.outcome().name());
            update.setString(2, provider);
            update.setString(3, sent.reply().orElse(null));
            update.setObject(4, Timestamps.toColumn(now), Types.TIMESTAMP_WITH_TIMEZONE);
            update.setObject(5, id);
            return update.executeUpdate();
        }
    }
}
