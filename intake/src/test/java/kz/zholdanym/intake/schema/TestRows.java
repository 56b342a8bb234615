package kz.zholdanym.intake.schema;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Runs the statements of this module, with their named parameters, without its persistence unit. */
public final class TestRows {

    private static final Pattern PARAMETER = Pattern.compile("(?<!:):([a-z]+\\d*)");

    private TestRows() {}

    /** The rows that a query gives. */
    public static List<List<Object>> of(String sql, Map<String, ?> parameters) throws SQLException {
        try (Connection connection = TestDatabase.dataSource().getConnection();
                PreparedStatement statement = prepared(connection, sql, parameters);
                ResultSet rows = statement.executeQuery()) {
            List<List<Object>> all = new ArrayList<>();
            while (rows.next()) {
                List<Object> row = new ArrayList<>();
                for (int column = 1; column <= rows.getMetaData().getColumnCount(); column++) {
                    row.add(rows.getObject(column));
                }
                all.add(row);
            }
            return all;
        }
    }

    /** Makes a change. */
    public static void change(String sql, Map<String, ?> parameters) throws SQLException {
        try (Connection connection = TestDatabase.dataSource().getConnection();
                PreparedStatement statement = prepared(connection, sql, parameters)) {
            statement.execute();
        }
    }

    private static PreparedStatement prepared(Connection connection, String sql, Map<String, ?> parameters)
            throws SQLException {
        Matcher parameter = PARAMETER.matcher(sql);
        PreparedStatement statement = connection.prepareStatement(parameter.replaceAll("?"));
        parameter.reset();
        for (int index = 1; parameter.find(); index++) {
            statement.setObject(index, parameters.get(parameter.group(1)));
        }
        return statement;
    }
}
