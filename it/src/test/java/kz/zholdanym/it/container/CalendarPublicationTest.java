package kz.zholdanym.it.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import kz.zholdanym.intake.access.Actor;
import kz.zholdanym.intake.access.Role;
import kz.zholdanym.intake.appeal.AppealDetails;
import kz.zholdanym.intake.appeal.AppealEvent;
import kz.zholdanym.intake.appeal.DueDateMove;
import kz.zholdanym.intake.appeal.FileAppeal;
import kz.zholdanym.intake.appeal.FiledAppeal;
import kz.zholdanym.intake.appeal.HistoryEntry;
import kz.zholdanym.intake.appeal.MyAppeals;
import kz.zholdanym.intake.publication.CalendarPreview;
import kz.zholdanym.intake.publication.CalendarProposal;
import kz.zholdanym.intake.publication.ProposedDay;
import kz.zholdanym.intake.publication.ProposedText;
import kz.zholdanym.intake.publication.PublishCalendar;
import kz.zholdanym.intake.publication.RunningTerms;
import kz.zholdanym.intake.publication.TermGroup;
import kz.zholdanym.intake.refusal.Refusal;
import kz.zholdanym.intake.refusal.RefusalException;
import kz.zholdanym.intake.term.OfficialCalendar;
import kz.zholdanym.intake.term.Publication;
import kz.zholdanym.intake.term.TermBasis;
import kz.zholdanym.law.calendar.CalendarDay;
import kz.zholdanym.law.calendar.CalendarEdition;
import kz.zholdanym.law.calendar.PublishedCalendars;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.Archive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A day that becomes a day off moves the cases whose term runs across it, and no others. */
@ExtendWith(ArquillianExtension.class)
class CalendarPublicationTest {

    private static final ProposedText WHY = new ProposedText("Үкіметтің шешімі", "Решение Правительства", "A decision");
    private static final Actor ADMINISTRATOR = actor(Role.ADMIN);

    @Inject
    private FileAppeal fileAppeal;

    @Inject
    private MyAppeals appeals;

    @Inject
    private PublishCalendar publishCalendar;

    @Inject
    private RunningTerms runningTerms;

    @Inject
    private OfficialCalendar calendar;

    @Resource(lookup = "java:jboss/datasources/PortalDS")
    private DataSource source;

    private Database database;
    private Actor citizen;
    private FiledAppeal appeal;
    private LocalDate dueBefore;

    @Deployment
    static Archive<?> portal() {
        return Deployments.portalWithTests();
    }

    @BeforeEach
    void nothingButAFreshAppealIsOpen() throws SQLException {
        database = new Database(source);
        // what other tests left open would move as well, and take its time
        database.execute(
                "update intake.appeal set state = 'ANSWERED', closed_at = received_at where closed_at is null");
        citizen = People.citizen(UUID.randomUUID().toString());
        appeal = fileAppeal.file(citizen, People.filing("Мерзім"), Optional.empty());
        dueBefore = appeal.dueOn();
    }

    @AfterEach
    void theCalendarIsAsItWas() throws SQLException {
        theCalendarIsAsItWas(dueBefore.getYear());
        // the tenth working day after the last one may be in the next year
        theCalendarIsAsItWas(
                calendar.workingDays().plusWorkingDays(dueBefore, 10).getYear());
    }

    private void theCalendarIsAsItWas(int year) throws SQLException {
        List<CalendarDay> shipped =
                PublishedCalendars.kazakhstan().edition(year).days();
        if (!calendar.workingDays().edition(year).days().equals(shipped)) {
            publish(shipped);
            follow();
        }
    }

    @Test
    void theLastDayMovesAndHistoryAndNoticeSayWhy() throws SQLException {
        publish(withDayOff(dueBefore));
        follow();

        AppealDetails moved = appeals.get(citizen, appeal.id());
        LocalDate dueAfter = calendar.workingDays().plusWorkingDays(dueBefore, 1);
        assertThat(moved.dueOn()).isEqualTo(dueAfter).isEqualTo(moved.term().dueOn());
        assertThat(moved.version()).isEqualTo(appeal.version() + 1);

        List<HistoryEntry> history = appeals.timeline(citizen, appeal.id()).entries();
        HistoryEntry entry = history.get(history.size() - 1);
        assertThat(entry.event()).isEqualTo(AppealEvent.RECOMPUTE_TERM);
        assertThat(entry.actor()).isEmpty();
        assertThat(entry.moved())
                .hasValueSatisfying(move -> assertThat(move)
                        .extracting(
                                DueDateMove::before,
                                DueDateMove::after,
                                why -> why.reason().orElseThrow().ru())
                        .containsExactly(dueBefore, dueAfter, "Решение Правительства"));
        assertThat(database.column("select kind from notifications.notice where case_id = ? order by id", appeal.id()))
                .containsExactly("appeal-registered", "term-moved");
    }

    @Test
    void followingTwiceChangesNothingMore() throws SQLException {
        publish(withDayOff(dueBefore));
        follow();
        follow();
        assertThat(appeals.get(citizen, appeal.id()).version()).isEqualTo(appeal.version() + 1);
        assertThat(database.column("select id from notifications.notice where case_id = ?", appeal.id()))
                .hasSize(2);
    }

    @Test
    void twoServersThatFollowAtOnceTellThePersonOnce() throws Exception {
        publish(withDayOff(dueBefore));
        TermBasis basis = calendar.current();
        List<TermGroup> behind = runningTerms.behind(basis);
        assertThat(InParallel.run(4, 4, () -> runningTerms.follow(behind.get(0), basis)))
                .hasOnlyElementsOfType(Integer.class);
        follow();
        assertThat(database.column(
                        "select id from notifications.notice where case_id = ? and kind = 'term-moved'", appeal.id()))
                .hasSize(1);
    }

    @Test
    void aCaseWhoseLastDayStaysKeepsItsVersionAndFollowsTheNewBasis() throws SQLException {
        publish(withDayOff(calendar.workingDays().plusWorkingDays(dueBefore, 3)));
        follow();
        assertThat(appeals.get(citizen, appeal.id()).version()).isEqualTo(appeal.version());
        assertThat(database.column("select term_basis from intake.appeal where id = ?", appeal.id()))
                .containsExactly(calendar.current().number());
    }

    @Test
    void aClosedCaseKeepsTheDateAndTheExplanationItHad() throws SQLException {
        database.execute(
                "update intake.appeal set state = 'ANSWERED', closed_at = received_at where id = ?", appeal.id());
        publish(withDayOff(dueBefore));
        follow();
        AppealDetails closed = appeals.get(citizen, appeal.id());
        assertThat(closed.dueOn()).isEqualTo(dueBefore).isEqualTo(closed.term().dueOn());
    }

    @Test
    void whatThePreviewCountsIsWhatMoves() throws SQLException {
        fileAppeal.file(citizen, People.filing("Екінші"), Optional.empty());
        CalendarPreview preview = publishCalendar.preview(ADMINISTRATOR, proposal(withDayOff(dueBefore)));
        assertThat(preview.changes())
                .singleElement()
                .satisfies(change -> assertThat(change.date()).isEqualTo(dueBefore));
        publishCalendar.publish(ADMINISTRATOR, proposal(withDayOff(dueBefore)), preview.basis());
        follow();
        assertThat((Long) database.column(
                                "select count(*) from intake.appeal_entry where term_basis = ?",
                                calendar.current().number())
                        .get(0))
                .isEqualTo(preview.impact().moved())
                .isEqualTo(2);
    }

    @Test
    void ofTwoAdministratorsAtOnceOneIsToldThatTheOtherWasFirst() throws Exception {
        int seen = calendar.current().number();
        CalendarProposal proposal = proposal(withDayOff(dueBefore));
        List<Object> outcomes = InParallel.run(2, 2, () -> publishCalendar.publish(ADMINISTRATOR, proposal, seen));
        assertThat(outcomes).filteredOn(Publication.class::isInstance).hasSize(1);
        assertThat(outcomes)
                .filteredOn(RefusalException.class::isInstance)
                .singleElement(type(RefusalException.class))
                .extracting(RefusalException::refusal)
                .isEqualTo(new Refusal.OvertakenPublication(seen + 1));
    }

    @Test
    void nobodyButAnAdministratorPublishes() {
        int seen = calendar.current().number();
        for (Role role : Set.of(Role.HEAD, Role.SUPERIOR, Role.REGISTRAR, Role.CITIZEN)) {
            assertThatThrownBy(() -> publishCalendar.publish(actor(role), proposal(withDayOff(dueBefore)), seen))
                    .asInstanceOf(type(RefusalException.class))
                    .extracting(RefusalException::refusal)
                    .isEqualTo(new Refusal.NotPermitted("ADMINISTER"));
        }
        assertThat(calendar.current().number()).isEqualTo(seen);
    }

    @Test
    void aBasisThatIsFirstReadWithinADecisionIsWhole() throws SQLException {
        publish(withDayOff(dueBefore));
        database.execute("analyze");
        // filing reads the new basis in its own transaction, before any sweep has
        FiledAppeal next = fileAppeal.file(citizen, People.filing("Жаңа күнтізбе"), Optional.empty());
        assertThat(next.dueOn()).isEqualTo(calendar.workingDays().plusWorkingDays(dueBefore, 1));
        for (CalendarEdition shipped : PublishedCalendars.editions()) {
            int more = shipped.year() == dueBefore.getYear() ? 1 : 0;
            assertThat(calendar.workingDays().edition(shipped.year()).days())
                    .hasSize(shipped.days().size() + more);
        }
    }

    @Test
    void thePublicationThatMovedTheDayIsNamedAlsoWhenAnotherCameAfterIt() throws SQLException {
        publish(withDayOff(dueBefore));
        int cause = calendar.current().number();
        publish(withDayOff(calendar.workingDays().plusWorkingDays(dueBefore, 10)));
        database.execute(
                "update intake.appeal set term_basis = ? where id = ? and term_basis < ?", 5, appeal.id(), cause);
        follow();
        assertThat(database.column(
                        "select term_basis from intake.appeal_entry where appeal = ? and due_after is not null",
                        appeal.id()))
                .containsExactly(cause);
    }

    @Test
    void aPublicationIsNeverChanged() {
        for (String table : List.of("term_basis", "calendar_edition", "calendar_day")) {
            assertThatThrownBy(() -> database.execute("delete from intake." + table))
                    .as(table)
                    .hasMessageContaining("append-only");
        }
    }

    private void publish(List<CalendarDay> days) {
        publishCalendar.publish(
                ADMINISTRATOR, proposal(days), calendar.current().number());
    }

    /** Until no open case is left behind; the server's own sweep may be at work on some of them. */
    private void follow() throws SQLException {
        TermBasis basis = calendar.current();
        long left = 1;
        while (left > 0) {
            runningTerms.behind(basis).forEach(group -> runningTerms.follow(group, basis));
            left = (Long) database.column(
                            "select count(*) from intake.appeal where closed_at is null and term_basis < ?",
                            basis.number())
                    .get(0);
        }
    }

    private CalendarProposal proposal(List<CalendarDay> days) {
        return new CalendarProposal(
                days.get(0).date().getYear(), days.stream().map(ProposedDay::of).toList(), WHY);
    }

    private List<CalendarDay> withDayOff(LocalDate date) {
        List<CalendarDay> days =
                new ArrayList<>(calendar.workingDays().edition(date.getYear()).days());
        CalendarDay model = days.get(0);
        days.add(new CalendarDay(date, CalendarDay.Kind.SWAPPED_DAY_OFF, model.name(), model.source()));
        return days;
    }

    private static Actor actor(Role role) {
        return new Actor(
                role.name(),
                "Әкімші",
                Set.of(role),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
