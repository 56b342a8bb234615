package kz.zholdanym.notifications.queue;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Puts steps that people carry out on the list of their office, in the caller's transaction. */
public final class Errands {

    private static final String ADD = """
        insert into notifications.errand (step_id, office, addressee, address, phone, ordered)
        values (?, ?, ?, ?, ?, ?)\
        """;
    /** The list is found by it, without a look at what has been done in all the years before. */
    private static final String LIST = "update notifications.delivery_step set office = ? where id = ?";

    private static final String OF_CASE = """
        select step.id from notifications.delivery_step step
        join notifications.notice notice on notice.id = step.notice_id
        where notice.case_id = ? and step.office is not null and step.state in ('WAITING', 'QUEUED', 'ACCEPTED')""";
    private static final String PASS_STEPS = """
        update notifications.delivery_step set office = ?
        where id = any (?) and state in ('WAITING', 'QUEUED', 'ACCEPTED')""";
    private static final String PASS_ERRANDS = """
        update notifications.errand errand set office = step.office
        from notifications.delivery_step step where step.id = errand.step_id and step.id = any (?)""";

    /** Steps of a case that have not come to their end: on the list of their office, or in reserve for it. */
    public List<UUID> underWay(Connection connection, UUID caseId) throws SQLException {
        List<UUID> steps = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement(OF_CASE)) {
            select.setObject(1, caseId);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    steps.add(row.getObject("id", UUID.class));
                }
            }
        }
        return steps;
    }

    /** Puts steps on the list of another office; the caller holds their locks. What has come to its end stays. */
    public void pass(Connection connection, List<UUID> steps, String office) throws SQLException {
        try (PreparedStatement list = connection.prepareStatement(PASS_STEPS);
                PreparedStatement errands = connection.prepareStatement(PASS_ERRANDS)) {
            Array ids = connection.createArrayOf("uuid", steps.toArray());
            list.setString(1, office);
            list.setArray(2, ids);
            list.executeUpdate();
            errands.setArray(1, ids);
            errands.executeUpdate();
        }
    }

    /** The steps themselves have been added before. */
    public void add(Connection connection, List<NewErrand> errands) throws SQLException {
        if (errands.isEmpty()) {
            return;
        }
        try (PreparedStatement insert = connection.prepareStatement(ADD);
                PreparedStatement list = connection.prepareStatement(LIST)) {
            for (NewErrand errand : errands) {
                insert.setObject(1, errand.stepId());
                insert.setString(2, errand.office());
                insert.setString(3, errand.addressee());
                insert.setString(4, errand.address().orElse(null));
                insert.setString(5, errand.phone().orElse(null));
                insert.setBoolean(6, errand.ordered());
                insert.addBatch();
                list.setString(1, errand.office());
                list.setObject(2, errand.stepId());
                list.addBatch();
            }
            insert.executeBatch();
            list.executeBatch();
        }
    }
}
