package kz.zholdanym.notifications.check;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** Of all nodes one checks at a time. The lock belongs to a transaction, so that it goes with whoever held it. */
final class CheckLock {

    /** Any number that no other advisory lock of this database has. */
    private static final long KEY = 0x65_76_69_64_65_6e_63_65L;

    private CheckLock() {}

    /** @return whether the lock is this transaction's now; if not, another one has it */
    static boolean take(Connection connection) throws SQLException {
        try (Statement select = connection.createStatement();
                ResultSet row = select.executeQuery("select pg_try_advisory_xact_lock(" + KEY + ")")) {
            return row.next() && row.getBoolean(1);
        }
    }
}
