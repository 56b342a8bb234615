package kz.zholdanym.notifications.queue;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;

/** Puts steps that people carry out on the list of their office, in the caller's transaction. */
public final class Errands {

    private static final String ADD = """
        insert into notifications.errand (step_id, office, addressee, address, phone, ordered)
        values (?, ?, ?, ?, ?, ?)\
        """;
    /** The list is found by it, without a look at what has been done in all the years before. */
    private static final String LIST = "update notifications.delivery_step set office = ? where id = ?";

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
