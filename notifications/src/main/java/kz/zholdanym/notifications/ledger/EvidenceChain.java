package kz.zholdanym.notifications.ledger;

import jakarta.enterprise.context.Dependent;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Reads the chain of one notice, in the caller's transaction. */
@Dependent
public class EvidenceChain {

    private static final String ROWS = "select " + StoredEvidence.COLUMNS
            + " from notifications.evidence where notice_id = ? and position <= ? order by position";

    /**
     * The rows up to a position, in their order. Whether they hold, {@link EvidenceCheck} tells.
     *
     * @throws IllegalArgumentException if a row cannot have been written by the ledger
     */
    public List<RecordedEvidence> read(Connection connection, UUID noticeId, int upTo) throws SQLException {
        List<RecordedEvidence> rows = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement(ROWS)) {
            select.setObject(1, noticeId);
            select.setInt(2, upTo);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    rows.add(new RecordedEvidence(
                            row.getInt("position"), StoredEvidence.read(row), StoredEvidence.hash(row)));
                }
            }
        }
        return rows;
    }
}
