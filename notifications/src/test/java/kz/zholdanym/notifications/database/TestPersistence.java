package kz.zholdanym.notifications.database;

import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.util.Map;
import javax.sql.DataSource;

/** The persistence unit of this module outside the container, with transactions of its own. */
public final class TestPersistence {

    private TestPersistence() {}

    public static EntityManagerFactory start(DataSource dataSource) {
        return Persistence.createEntityManagerFactory(
                "notifications",
                Map.of(
                        "jakarta.persistence.transactionType",
                        "RESOURCE_LOCAL",
                        "jakarta.persistence.jtaDataSource",
                        dataSource,
                        "jakarta.persistence.nonJtaDataSource",
                        dataSource));
    }
}
