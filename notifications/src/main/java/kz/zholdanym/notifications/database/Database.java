package kz.zholdanym.notifications.database;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** The portal's database, either in the caller's transaction or in a short one of its own. */
@ApplicationScoped
public class Database {

    @Resource(lookup = "java:jboss/datasources/PortalDS")
    private DataSource dataSource;

    /** For the container. */
    @SuppressWarnings("NullAway") // the container fills the field
    protected Database() {}

    /** A database outside the container. */
    public Database(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /**
     * Does the work in the transaction that the calling thread is in; the connection is its own. The caller commits.
     *
     * @throws DatabaseException if the database refuses
     */
    public <T> T inCallersTransaction(Work<T> work) {
        try (Connection connection = dataSource.getConnection()) {
            return work.on(connection);
        } catch (SQLException e) {
            throw new DatabaseException(e);
        }
    }

    /**
     * Does the work in a transaction of its own and commits it. For threads that are in no transaction.
     *
     * @throws DatabaseException if the database refuses; nothing is kept then
     */
    public <T> T inOwnTransaction(Work<T> work) {
        try (Connection connection = dataSource.getConnection()) {
            connection.setAutoCommit(false);
            try {
                T result = work.on(connection);
                connection.commit();
                return result;
            } finally {
                connection.rollback(); // does nothing after the commit
                connection.setAutoCommit(true);
            }
        } catch (SQLException e) {
            throw new DatabaseException(e);
        }
    }

    /** Some statements over one connection. */
    @FunctionalInterface
    public interface Work<T> {
        T on(Connection connection) throws SQLException;
    }
}
