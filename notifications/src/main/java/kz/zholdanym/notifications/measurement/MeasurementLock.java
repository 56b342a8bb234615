package kz.zholdanym.notifications.measurement;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** Servers write measurements and judge outages one after the other. The lock ends with the transaction. */
public final class MeasurementLock {

    /** Any number that no other advisory lock of this database has. */
    private static final long KEY = 0x6d_65_61_73_75_72_65_64L;

    private MeasurementLock() {}

    /** Waits for the lock. */
    public static void take(Connection connection) throws SQLException {
        try (Statement select = connection.createStatement()) {
            select.executeQuery("select pg_advisory_xact_lock(" + KEY + ")").close();
        }
    }
}
