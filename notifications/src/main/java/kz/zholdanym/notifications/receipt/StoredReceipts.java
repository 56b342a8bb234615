package kz.zholdanym.notifications.receipt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.PreparedStatement;
import java.sql.Types;
import kz.zholdanym.notifications.channel.Receipt;
import kz.zholdanym.notifications.channel.ReceiptInbox;
import kz.zholdanym.notifications.channel.ReceiptNotStoredException;
import kz.zholdanym.notifications.database.Database;
import kz.zholdanym.notifications.database.DatabaseException;
import kz.zholdanym.notifications.database.Ids;
import kz.zholdanym.notifications.database.Timestamps;

/**
 * Reports wait in a table until they are matched: one may come before the acceptance it belongs to has been written, or on
 * another server.
 */
@ApplicationScoped
class StoredReceipts implements ReceiptInbox {

    private static final String ADD = """
            insert into notifications.receipt (id, channel, provider, provider_id, state, raw_text, reported_at)
            values (?, ?, ?, ?, ?, ?, ?)""";

    @Inject
    Database database;

    @Override
    public void put(Receipt receipt) {
        try {
            database.inOwnTransaction(connection -> {
                try (PreparedStatement insert = connection.prepareStatement(ADD)) {
                    insert.setObject(1, Ids.next());
                    insert.setString(2, receipt.channel().name());
                    insert.setString(3, receipt.provider());
                    insert.setString(4, receipt.providerId());
                    insert.setString(5, receipt.state().name());
                    insert.setString(6, receipt.rawText());
                    insert.setObject(7, Timestamps.toColumn(receipt.reportedAt()), Types.TIMESTAMP_WITH_TIMEZONE);
                    return insert.executeUpdate();
                }
            });
        } catch (DatabaseException e) {
            throw new ReceiptNotStoredException(e);
        }
    }
}
