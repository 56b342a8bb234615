package kz.zholdanym.notifications.database;

import java.sql.SQLException;

/** The database could not do what was asked. The message holds the SQL state only, never values of rows. */
public final class DatabaseException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    DatabaseException(SQLException cause) {
        super("The database refused, SQL state " + cause.getSQLState(), cause);
    }
}
