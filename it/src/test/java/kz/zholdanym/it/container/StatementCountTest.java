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
    private static final int TIMES = 5;

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
        assertThat(statements(() -> assertThat(myAppeals
                                .page(citizen, new PageRequest(10, Optional.empty()))
                                .items())
                        .hasSize(10)))
                .isOne();
    }

    @Test
    void aPageOfTheQueueCostsOneStatement() {
        Actor registrar = actors.recognise(People.employee("registrar", "registrar", "OTHER_WORKER", People.OFFICE));
        assertThat(statements(() -> assertThat(
                                queue.page(registrar, QueueFilter.OPEN, new PageRequest(10, Optional.empty()))
                                        .items())
                        .hasSize(10)))
                .isOne();
    }

    @ParameterizedTest
    @EnumSource(QueueFilter.class)
    void eachPartOfTheQueueCostsOneStatement(QueueFilter filter) {
        Actor registrar = actors.recognise(People.employee("registrar", "registrar", "OTHER_WORKER", People.OFFICE));
        assertThat(statements(() -> queue.page(registrar, filter, new PageRequest(10, Optional.empty()))))
                .isOne();
    }

    @Test
    void allCountsOfTheQueueCostOneStatement() {
        Actor registrar = actors.recognise(People.employee("registrar", "registrar", "OTHER_WORKER", People.OFFICE));
        assertThat(statements(() -> assertThat(queue.counts(registrar).of(QueueFilter.OPEN))
                        .hasValueSatisfying(count -> assertThat(count).isGreaterThanOrEqualTo(APPEALS))))
                .isOne();
    }

    @Test
    void recognisingAnEmployeeWhoseAddressIsTheSameCostsOneStatement() {
        Identity employee =
                People.reachableEmployee("registrar-1", "registrar", "OTHER_WORKER", People.OFFICE, "r@zholdanym.test");
        actors.recognise(employee);
        assertThat(statements(() -> actors.recognise(employee))).isOne();
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

    /** What the work itself costs: the server's own sweeps are counted as well, and come every few seconds at most. */
    private long statements(Runnable work) {
        long least = Long.MAX_VALUE;
        for (int time = 0; time < TIMES; time++) {
            statistics.clear();
            work.run();
            least = Math.min(least, statistics.getPrepareStatementCount());
        }
        return least;
    }
}
