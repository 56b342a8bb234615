package kz.zholdanym.notifications.schema;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import jakarta.persistence.EntityManagerFactory;
import kz.zholdanym.notifications.database.TestPersistence;
import org.junit.jupiter.api.Test;

class PersistenceUnitTest {

    /** It validates its tables, so that it would not start had it not migrated them first. */
    @Test
    void startsOnAnEmptyDatabaseAndAgainOnItsOwn() throws Exception {
        try (EmbeddedPostgres empty = EmbeddedPostgres.builder().start()) {
            for (int start = 1; start <= 2; start++) {
                try (EntityManagerFactory unit = TestPersistence.start(empty.getPostgresDatabase())) {
                    assertThat(unit.getMetamodel().getEntities())
                            .extracting(entity -> entity.getName())
                            .containsExactlyInAnyOrder("NoticeRow", "EvidenceRow", "ErrandRow");
                }
            }
        }
    }
}
