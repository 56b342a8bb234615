package kz.zholdanym.notifications.database;

import java.sql.SQLException;

/** The database could not do what was asked. The message holds the SQL state only, never values of rows. */
public final class DatabaseException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Of the SQL states, those of values that no column can hold. */
    private static final String DATA_EXCEPTION = "22";

    private final boolean blamesValues;

    DatabaseException(SQLException cause) {
        super("The database refused, SQL state " + cause.getSQLState(), cause);
        String state = cause.getSQLState();
        this.blamesValues = state != null && state.startsWith(DATA_EXCEPTION);
    }

    /** Whether a value was at fault, so that other rows may well be written. */
    public boolean blamesValues() {
        return blamesValues;
    }
}
