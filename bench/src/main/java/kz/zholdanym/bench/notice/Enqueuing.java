package kz.zholdanym.bench.notice;

import jakarta.enterprise.event.Event;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.InstantSource;
import javax.sql.DataSource;
import kz.zholdanym.notifications.delivery.StandaloneDelivery;
import kz.zholdanym.notifications.notice.NoticeIssuer;
import kz.zholdanym.notifications.queue.StepsQueued;

/** Issues notices as decisions do, several hundred in a transaction. */
final class Enqueuing {

    private static final int IN_A_TRANSACTION = 500;

    private Enqueuing() {}

    /** Issues the notices with these numbers, the first included and the last not. */
    static void issue(DataSource database, BenchNotices notices, int from, int to) throws SQLException {
        try (Connection connection = database.getConnection();
                StandaloneDelivery delivery = new StandaloneDelivery(database, InstantSource.system())) {
            connection.setAutoCommit(false);
            NoticeIssuer issuer = delivery.issuer(kept(connection), ignored());
            for (int number = from; number < to; number++) {
                issuer.issue(notices.notice(number), notices.recipient(number));
                if ((number - from) % IN_A_TRANSACTION == IN_A_TRANSACTION - 1) {
                    connection.commit();
                }
            }
            connection.commit();
        }
    }

    /** One connection, which whoever takes it cannot close: the transaction is ours. */
    private static DataSource kept(Connection connection) {
        Connection open = (Connection) Proxy.newProxyInstance(
                Enqueuing.class.getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, arguments) -> {
                    try {
                        return method.getName().equals("close") ? null : method.invoke(connection, arguments);
                    } catch (InvocationTargetException thrown) {
                        throw thrown.getCause();
                    }
                });
        return (DataSource) Proxy.newProxyInstance(
                Enqueuing.class.getClassLoader(),
                new Class<?>[] {DataSource.class},
                (proxy, method, arguments) -> open);
    }

    /** The workers are in another process, and look by themselves. */
    @SuppressWarnings("unchecked")
    private static Event<StepsQueued> ignored() {
        return (Event<StepsQueued>) Proxy.newProxyInstance(
                Enqueuing.class.getClassLoader(), new Class<?>[] {Event.class}, (proxy, method, arguments) -> null);
    }
}
