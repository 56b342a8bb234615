package kz.zholdanym.notifications.database;

import java.sql.Array;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Many rows as arrays, one for each column, so that one statement takes them all by {@code unnest}: a statement for each row
 * costs the database several times what the row does.
 */
public final class Columns<T> {

    private final Connection connection;
    private final List<T> rows;

    private Columns(Connection connection, List<T> rows) {
        this.connection = connection;
        this.rows = rows;
    }

    /** The rows in this order, for statements over the connection. */
    public static <T> Columns<T> of(Connection connection, Collection<T> rows) {
        return new Columns<>(connection, List.copyOf(rows));
    }

    /** For {@code ?::uuid[]}. */
    public Array uuids(Function<T, UUID> column) throws SQLException {
        return connection.createArrayOf("uuid", rows.stream().map(column).toArray());
    }

    /** For {@code ?::text[]}. */
    public Array texts(Function<T, @Nullable String> column) throws SQLException {
        return connection.createArrayOf("text", rows.stream().map(column).toArray(String[]::new));
    }

    /** For {@code ?::int[]}. */
    public Array integers(Function<T, Integer> column) throws SQLException {
        return connection.createArrayOf("int4", rows.stream().map(column).toArray(Integer[]::new));
    }

    /** For {@code ?::timestamptz[]}. */
    public Array instants(Function<T, @Nullable Instant> column) throws SQLException {
        return connection.createArrayOf(
                "timestamptz",
                rows.stream()
                        .map(column)
                        .map(instant -> instant == null ? null : instant.toString())
                        .toArray(String[]::new));
    }

    /** For {@code ?::bytea[]}. */
    public Array bytes(Function<T, byte @Nullable []> column) throws SQLException {
        return connection.createArrayOf("bytea", rows.stream().map(column).toArray(byte[][]::new));
    }
}
