package kz.zholdanym.it.container;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceUnit;
import java.util.Optional;
import java.util.UUID;
import kz.zholdanym.intake.access.Actor;
import kz.zholdanym.intake.appeal.AppealQueue;
import kz.zholdanym.intake.appeal.FileAppeal;
import kz.zholdanym.intake.appeal.MyAppeals;
import kz.zholdanym.intake.appeal.PageRequest;
import kz.zholdanym.intake.appeal.QueueFilter;
import kz.zholdanym.intake.staff.Identity;
import kz.zholdanym.intake.staff.RecogniseActor;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.Archive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A list costs the same number of statements whether it is short or long. */
@ExtendWith(ArquillianExtension.class)
class StatementCountTest {

    private static final int APPEALS = 12;

    @Inject
    private FileAppeal fileAppeal;

    @Inject
    private MyAppeals myAppeals;

    @Inject
    private AppealQueue queue;

    @Inject
    private RecogniseActor actors;

    @PersistenceUnit(unitName = "../intake.jar#intake")
    private EntityManagerFactory entities;

    private Actor citizen;
    private Statistics statistics;

    @Deployment
    static Archive<?> portal() {
        return Deployments.portalWithTests();
    }

    @BeforeEach
    void aDozenAppealsAreFiled() {
        citizen = People.citizen(UUID.randomUUID().toString());
        for (int number = 0; number < APPEALS; number++) {
            fileAppeal.file(citizen, People.filing("№ " + number), Optional.empty());
        }
        statistics = entities.unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
    }

    @Test
    void aPageOfOwnAppealsCostsOneStatement() {
        statistics.clear();
        assertThat(myAppeals
                        .page(citizen, new PageRequest(10, Optional.empty()))
                        .items())
                .hasSize(10);
        assertThat(statistics.getPrepareStatementCount()).isOne();
    }

    @Test
    void aPageOfTheQueueCostsOneStatement() {
        Actor registrar = actors.recognise(People.employee("registrar", "registrar", "OTHER_WORKER", People.OFFICE));
        statistics.clear();
        assertThat(queue.page(registrar, QueueFilter.OPEN, new PageRequest(10, Optional.empty()))
                        .items())
                .hasSize(10);
        assertThat(statistics.getPrepareStatementCount()).isOne();
    }

    @ParameterizedTest
    @EnumSource(QueueFilter.class)
    void eachPartOfTheQueueCostsOneStatement(QueueFilter filter) {
        Actor registrar = actors.recognise(People.employee("registrar", "registrar", "OTHER_WORKER", People.OFFICE));
        statistics.clear();
        queue.page(registrar, filter, new PageRequest(10, Optional.empty()));
        assertThat(statistics.getPrepareStatementCount()).isOne();
    }

    @Test
    void allCountsOfTheQueueCostOneStatement() {
        Actor registrar = actors.recognise(People.employee("registrar", "registrar", "OTHER_WORKER", People.OFFICE));
        statistics.clear();
        assertThat(queue.counts(registrar).of(QueueFilter.OPEN))
                .hasValueSatisfying(count -> assertThat(count).isGreaterThanOrEqualTo(APPEALS));
        assertThat(statistics.getPrepareStatementCount()).isOne();
    }

    @Test
    void recognisingAnEmployeeWhoseAddressIsTheSameCostsOneStatement() {
        Identity employee =
                People.reachableEmployee("registrar-1", "registrar", "OTHER_WORKER", People.OFFICE, "r@zholdanym.test");
        actors.recognise(employee);
        statistics.clear();
        actors.recognise(employee);
        assertThat(statistics.getPrepareStatementCount()).isOne();
    }

    @Test
    void pagesFollowEachOtherWithoutGapsAndWithoutRepeats() {
        var first = myAppeals.page(citizen, new PageRequest(5, Optional.empty()));
        var second = myAppeals.page(citizen, new PageRequest(5, first.next()));
        var third = myAppeals.page(citizen, new PageRequest(5, second.next()));
        assertThat(third.items()).hasSize(2);
        assertThat(third.next()).isEmpty();
        assertThat(first.items()).doesNotContainAnyElementsOf(second.items());
        assertThat(second.items()).doesNotContainAnyElementsOf(third.items());
    }
}
