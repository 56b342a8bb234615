package kz.zholdanym.it.fault;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import kz.zholdanym.it.stack.TestStack;

/** What the database says of the notices of cases: the steps as they stand, and the evidence of them. */
final class DeliveryRecord {

    private static final String STEPS = """
            select notice.case_id, step.id, step.channel, step.state,
                   exists (select from notifications.evidence e where e.step_id = step.id and e.event = 'IN_DOUBT') as doubt,
                   exists (select from notifications.evidence e where e.step_id = step.id and e.event = 'FAILED') as failed
            from notifications.delivery_step step join notifications.notice notice on notice.id = step.notice_id
            where notice.case_id = any (?)""";
    private static final String EVIDENCE = """
            select evidence.channel, evidence.event, evidence.provider, evidence.detail
            from notifications.evidence evidence join notifications.notice notice on notice.id = evidence.notice_id
            where notice.case_id = ? and notice.kind = ? order by evidence.position""";

    private final String database;

    DeliveryRecord(TestStack.Running stack) {
        this.database = stack.addresses().database();
    }

    /** Those of all notices of these cases. */
    List<Step> steps(List<String> cases) {
        Object[] ids = cases.stream().map(UUID::fromString).toArray();
        try (Connection connection = connect();
                PreparedStatement select = connection.prepareStatement(STEPS)) {
            select.setArray(1, connection.createArrayOf("uuid", ids));
            List<Step> steps = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    steps.add(new Step(
                            row.getString("case_id"),
                            row.getString("channel"),
                            row.getString("state"),
                            row.getBoolean("doubt"),
                            row.getBoolean("failed")));
                }
            }
            return steps;
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** The evidence of the notice of a kind, in its order. */
    List<Row> evidence(String caseId, String kind) {
        try (Connection connection = connect();
                PreparedStatement select = connection.prepareStatement(EVIDENCE)) {
            select.setObject(1, UUID.fromString(caseId));
            select.setString(2, kind);
            List<Row> rows = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    rows.add(new Row(
                            row.getString(1),
                            row.getString(2),
                            String.valueOf(row.getString(3)),
                            String.valueOf(row.getString(4))));
                }
            }
            return rows;
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** How many devices have this token. */
    int devices(String token) {
        try (Connection connection = connect();
                PreparedStatement select =
                        connection.prepareStatement("select count(*) from notifications.device where token = ?")) {
            select.setString(1, token);
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(database, "postgres", "postgres");
    }

    /**
     * A step of a notice.
     *
     * @param doubted whether the evidence says that it may have been sent twice
     * @param recordedAsFailed whether the evidence says that it failed for good
     */
    record Step(String caseId, String channel, String state, boolean doubted, boolean recordedAsFailed) {

        /** Whether nothing more is done about it by itself. */
        boolean ended() {
            return List.of("ACCEPTED", "DELIVERED", "FAILED", "SKIPPED").contains(state);
        }
    }

    /** A row of evidence; "null" where a column is empty. */
    record Row(String channel, String event, String provider, String detail) {}
}
