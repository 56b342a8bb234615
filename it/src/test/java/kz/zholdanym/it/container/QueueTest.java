package kz.zholdanym.it.container;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import kz.zholdanym.intake.access.Actor;
import kz.zholdanym.intake.appeal.AppealDesk;
import kz.zholdanym.intake.appeal.AppealGround;
import kz.zholdanym.intake.appeal.AppealQueue;
import kz.zholdanym.intake.appeal.DecisionDue;
import kz.zholdanym.intake.appeal.DecisionReason;
import kz.zholdanym.intake.appeal.FileAppeal;
import kz.zholdanym.intake.appeal.GroundChoice;
import kz.zholdanym.intake.appeal.Page;
import kz.zholdanym.intake.appeal.PageRequest;
import kz.zholdanym.intake.appeal.QueueFilter;
import kz.zholdanym.intake.appeal.QueueLine;
import kz.zholdanym.intake.staff.RecogniseActor;
import kz.zholdanym.intake.term.Urgency;
import kz.zholdanym.intake.undelivered.WarnOfUndelivered;
import kz.zholdanym.law.calendar.Almaty;
import kz.zholdanym.law.calendar.PublishedCalendars;
import kz.zholdanym.law.calendar.WorkingCalendar;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.Archive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** What the parts of a queue hold, with appeals whose last days lie around today. */
@ExtendWith(ArquillianExtension.class)
class QueueTest {

    private static final WorkingCalendar CALENDAR = PublishedCalendars.kazakhstan();
    private static final String OFFICE = "ALMATY_MEDEU";

    @Inject
    private FileAppeal fileAppeal;

    @Inject
    private AppealQueue queue;

    @Inject
    private WarnOfUndelivered warnings;

    @Inject
    private AppealDesk desk;

    @Inject
    private RecogniseActor actors;

    @Inject
    private InstantSource clock;

    @Resource(lookup = "java:jboss/datasources/PortalDS")
    private DataSource source;

    private Database database;
    private Actor registrar;
    private LocalDate today;
    private UUID overdue;
    private UUID dueToday;
    private UUID soon;
    private UUID inTime;

    @Deployment
    static Archive<?> portal() {
        return Deployments.portalWithTests();
    }

    @BeforeEach
    void appealsAreDueAroundToday() throws SQLException {
        database = new Database(source);
        registrar = actors.recognise(People.employee("registrar-medeu", "registrar", "OTHER_WORKER", OFFICE));
        today = clock.instant().atZone(Almaty.ZONE).toLocalDate();
        overdue = dueOn(CALENDAR.minusWorkingDays(today, 2));
        dueToday = dueOn(today);
        soon = dueOn(CALENDAR.plusWorkingDays(today, 3));
        inTime = dueOn(CALENDAR.plusWorkingDays(today, 4));
    }

    @Test
    void eachAppealIsInTheListOfItsUrgency() {
        assertThat(ids(QueueFilter.OVERDUE)).contains(overdue).doesNotContain(dueToday, soon, inTime);
        assertThat(ids(QueueFilter.TODAY)).contains(dueToday).doesNotContain(overdue, soon, inTime);
        assertThat(ids(QueueFilter.SOON)).contains(soon).doesNotContain(overdue, dueToday, inTime);
        assertThat(ids(QueueFilter.IN_TIME)).contains(inTime).doesNotContain(overdue, dueToday, soon);
    }

    @Test
    void aLineSaysTheSameAsTheListItIsIn() {
        assertThat(all(QueueFilter.OVERDUE))
                .extracting(line -> line.standing().urgency())
                .containsOnly(Urgency.OVERDUE);
        assertThat(all(QueueFilter.TODAY))
                .extracting(line -> line.standing().urgency())
                .containsOnly(Urgency.TODAY);
        assertThat(all(QueueFilter.SOON))
                .extracting(line -> line.standing().urgency())
                .containsOnly(Urgency.SOON);
        assertThat(all(QueueFilter.IN_TIME))
                .extracting(line -> line.standing().urgency())
                .containsOnly(Urgency.IN_TIME);
        assertThat(line(soon).standing().workingDaysLeft()).contains(3);
        assertThat(line(overdue).standing().workingDaysLeft()).isNotEqualTo(Optional.of(0));
    }

    @ParameterizedTest
    @EnumSource(value = QueueFilter.class, mode = Mode.EXCLUDE, names = "ANSWERED")
    void countsAgreeWithTheLists(QueueFilter filter) {
        assertThat(queue.counts(registrar).of(filter))
                .contains((long) all(filter).size());
    }

    @Test
    void answeredAppealsAreNotCounted() {
        assertThat(queue.counts(registrar).of(QueueFilter.ANSWERED)).isEmpty();
    }

    @Test
    void anotherOfficeCountsNoneOfThem() {
        Actor elsewhere = actors.recognise(
                People.employee("registrar-nauryzbai", "registrar", "OTHER_WORKER", "ALMATY_NAURYZBAI"));
        assertThat(queue.counts(elsewhere).of(QueueFilter.OPEN)).contains(0L);
    }

    @Test
    void exactlyThoseForWhichThereIsAReasonAreToBeDecidedToday() {
        assertThat(all(QueueFilter.DECIDE))
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line.decisions()).isNotEmpty());
        List<UUID> withReason = all(QueueFilter.OPEN).stream()
                .filter(line -> !line.decisions().isEmpty())
                .map(line -> line.appeal().id())
                .toList();
        assertThat(ids(QueueFilter.DECIDE)).containsExactlyElementsOf(withReason);
        assertThat(ids(QueueFilter.DECIDE)).doesNotContain(inTime);
    }

    @Test
    void anAppealThatNobodyConfirmedIsToBeDecidedWhenItsTermToForwardEnds() throws SQLException {
        LocalDate lastWorkingDay = CALENDAR.workingDayOrPrevious(today);
        database.execute(
                "update intake.appeal set term_from = ? where id = ?",
                CALENDAR.minusWorkingDays(lastWorkingDay, 3),
                inTime);
        assertThat(reasons(inTime))
                .containsExactly(
                        lastWorkingDay.equals(today)
                                ? DecisionReason.FORWARDING_ENDS
                                : DecisionReason.FORWARDING_PASSED);
        assertThat(ids(QueueFilter.DECIDE)).contains(inTime);

        desk.confirmGround(registrar, inTime, 0, GroundChoice.of(AppealGround.NO_PROPER_PROTECTION, Optional.empty()));
        assertThat(ids(QueueFilter.DECIDE)).doesNotContain(inTime);
    }

    @Test
    void anAppealReceivedADayLaterCanStillBeForwardedTomorrow() throws SQLException {
        LocalDate lastWorkingDay = CALENDAR.workingDayOrPrevious(today);
        database.execute(
                "update intake.appeal set term_from = ? where id = ?",
                CALENDAR.minusWorkingDays(lastWorkingDay, 2),
                inTime);
        assertThat(ids(QueueFilter.DECIDE)).doesNotContain(inTime);
    }

    @Test
    void anAppealWithoutAProsecutorIsToBeDecidedOnceItIsSoon() {
        assertThat(reasons(soon)).contains(DecisionReason.NOBODY_IN_CHARGE);
    }

    @Test
    void anAppealWhoseNoticeHasNotArrivedIsAmongTheUndeliveredUntilItHas() throws SQLException {
        UUID notice = UUID.randomUUID();
        database.execute(
                "insert into notifications.notice (id, kind, case_id, payload, legal_basis, language, tell_by, issued_at)"
                        + " values (?, 'final-answer', ?, '{}', '24.3', 'kk', now() + interval '1 hour', now() - interval '2 hours')",
                notice,
                inTime);
        database.execute(
                "insert into notifications.awaited_notice (notice_id, case_id, kind, tell_by, issued_at)"
                        + " select id, case_id, kind, tell_by, issued_at from notifications.notice where id = ?",
                notice);
        database.execute("update intake.appeal set state = 'ANSWERED', closed_at = now() where id = ?", inTime);
        warnings.sweep();

        assertThat(ids(QueueFilter.UNDELIVERED)).contains(inTime);
        assertThat(all(QueueFilter.UNDELIVERED))
                .allSatisfy(line -> assertThat(line.undeliveredBy()).isPresent());
        assertThat(queue.counts(registrar).of(QueueFilter.UNDELIVERED))
                .contains((long) all(QueueFilter.UNDELIVERED).size());
        assertThat(queue.counts(registrar).of(QueueFilter.OPEN))
                .as("a closed one is not open again")
                .contains((long) all(QueueFilter.OPEN).size());
        assertThat(desk.get(registrar, inTime).undelivered()).hasSize(1);

        database.execute(
                "insert into notifications.evidence (notice_id, position, step_id, channel, event, attempt, occurred_at,"
                        + " previous_hash, hash) values (?, 1, ?, 'PORTAL', 'OPENED', 0, now(), ''::bytea, ''::bytea)",
                notice,
                notice);
        warnings.sweep();
        assertThat(ids(QueueFilter.UNDELIVERED)).doesNotContain(inTime);
        assertThat(desk.get(registrar, inTime).undelivered()).isEmpty();
    }

    private UUID dueOn(LocalDate day) throws SQLException {
        UUID id = fileAppeal
                .file(
                        People.citizen(UUID.randomUUID().toString()),
                        People.filingTo(OFFICE, "Соңғы күні — " + day),
                        Optional.empty())
                .id();
        database.execute(
                "update intake.appeal set due_on = ?, internal_target = ? where id = ?",
                day,
                CALENDAR.minusWorkingDays(day, 1),
                id);
        return id;
    }

    private List<DecisionReason> reasons(UUID id) {
        return line(id).decisions().stream().map(DecisionDue::reason).toList();
    }

    private QueueLine line(UUID id) {
        return all(QueueFilter.OPEN).stream()
                .filter(line -> line.appeal().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private List<UUID> ids(QueueFilter filter) {
        return all(filter).stream().map(line -> line.appeal().id()).toList();
    }

    private List<QueueLine> all(QueueFilter filter) {
        List<QueueLine> lines = new ArrayList<>();
        Optional<String> after = Optional.empty();
        do {
            Page<QueueLine> page = queue.page(registrar, filter, new PageRequest(Page.MOST, after));
            lines.addAll(page.items());
            after = page.next();
        } while (after.isPresent());
        return lines;
    }
}
