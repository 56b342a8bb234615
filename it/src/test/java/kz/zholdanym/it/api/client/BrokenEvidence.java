package kz.zholdanym.it.api.client;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import kz.zholdanym.it.stack.TestStack;

/** One byte of the evidence of a notice, changed as whoever rules the database could, and changed back when closed. */
public final class BrokenEvidence implements AutoCloseable {

    private static final String FLIP =
            "update notifications.evidence set hash = set_byte(hash, 0, get_byte(hash, 0) # 1)"
                    + " where position = 1 and notice_id = ?";

    private final String database;
    private final UUID notice;

    private BrokenEvidence(String database, UUID notice) {
        this.database = database;
        this.notice = notice;
    }

    /** Of the first notice about a case. */
    public static BrokenEvidence ofCase(TestStack.Running stack, String caseId) {
        String database = stack.addresses().database();
        try (Connection connection = connect(database);
                PreparedStatement select = connection.prepareStatement(
                        "select id from notifications.notice where case_id = ? order by id limit 1")) {
            select.setObject(1, UUID.fromString(caseId));
            try (ResultSet row = select.executeQuery()) {
                row.next();
                BrokenEvidence broken = new BrokenEvidence(database, row.getObject(1, UUID.class));
                broken.flip();
                return broken;
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    public String notice() {
        return notice.toString();
    }

    @Override
    public void close() {
        flip();
    }

    private void flip() {
        try (Connection connection = connect(database);
                Statement statement = connection.createStatement();
                PreparedStatement flip = connection.prepareStatement(FLIP)) {
            connection.setAutoCommit(false);
            statement.execute("alter table notifications.evidence disable trigger user");
            flip.setObject(1, notice);
            flip.executeUpdate();
            statement.execute("alter table notifications.evidence enable trigger user");
            connection.commit();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static Connection connect(String database) throws SQLException {
        return DriverManager.getConnection(database, "postgres", "postgres");
    }
}
