package kz.zholdanym.it.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import kz.zholdanym.intake.access.Actor;
import kz.zholdanym.intake.appeal.AppealDesk;
import kz.zholdanym.intake.appeal.AppealGround;
import kz.zholdanym.intake.appeal.FileAppeal;
import kz.zholdanym.intake.appeal.FiledAppeal;
import kz.zholdanym.intake.appeal.GroundChoice;
import kz.zholdanym.intake.appeal.MyAppeals;
import kz.zholdanym.intake.reminder.RemindStaff;
import kz.zholdanym.intake.staff.RecogniseActor;
import kz.zholdanym.law.calendar.PublishedCalendars;
import kz.zholdanym.law.calendar.WorkingCalendar;
import kz.zholdanym.law.language.Language;
import kz.zholdanym.notifications.device.DeviceRegistry;
import kz.zholdanym.notifications.device.Platform;
import kz.zholdanym.notifications.notice.NoticeKind;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.Archive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Reminders as they are issued when days go by for an appeal that is due in fifteen working days. */
@ExtendWith(ArquillianExtension.class)
class ReminderTest {

    private static final WorkingCalendar CALENDAR = PublishedCalendars.kazakhstan();
    private static final String OFFICE = "ALMATY_TURKSIB";
    private static final String NEAR = "term-near";
    private static final String MISSED = "target-missed";

    @Inject
    private RemindStaff remindStaff;

    @Inject
    private FileAppeal fileAppeal;

    @Inject
    private AppealDesk desk;

    @Inject
    private MyAppeals myAppeals;

    @Inject
    private RecogniseActor actors;

    @Inject
    private DeviceRegistry devices;

    @Resource(lookup = "java:jboss/datasources/PortalDS")
    private DataSource source;

    private Database database;
    private Actor citizen;
    private Actor registrar;
    private Actor prosecutor;
    private FiledAppeal appeal;

    @Deployment
    static Archive<?> portal() {
        return Deployments.portalWithTests();
    }

    @BeforeEach
    void anAppealIsFiled() {
        database = new Database(source);
        citizen = People.citizen(UUID.randomUUID().toString());
        registrar = employee("registrar-turksib", "registrar", "OTHER_WORKER", OFFICE);
        prosecutor = employee("prosecutor-turksib", "prosecutor", "PROSECUTOR", OFFICE);
        employee("head-turksib", "head", "HEAD", OFFICE);
        employee("deputy-turksib", "head", "DEPUTY", OFFICE);
        employee("head-zhetisu", "head", "HEAD", "ALMATY_ZHETISU");
        appeal = fileAppeal.file(citizen, People.filingTo(OFFICE, "Жылу"), Optional.empty());
    }

    @Test
    void theHandlerIsRemindedFiveThreeAndOneWorkingDaysBeforeTheLastAndOnIt() throws SQLException {
        assign();
        for (int left : List.of(7, 6, 5, 4, 3, 2, 1)) {
            remindStaff.sweep(CALENDAR.minusWorkingDays(appeal.dueOn(), left));
        }
        remindStaff.sweep(appeal.dueOn());

        assertThat(payloads(NEAR, "workingDaysLeft")).containsExactly("5", "3", "1", "0");
        assertThat(recipients(NEAR)).containsOnly("prosecutor-turksib");
    }

    @Test
    void theLinkLeadsToTheDesk() throws SQLException {
        assign();
        remindStaff.sweep(appeal.dueOn());
        assertThat(payloads(NEAR, "link")).singleElement().asString().endsWith("/desk/appeals/" + appeal.id());
    }

    @Test
    void ofSeveralDistancesThatPassedAtOnceOnlyTheNearestIsSent() throws SQLException {
        assign();
        remindStaff.sweep(CALENDAR.minusWorkingDays(appeal.dueOn(), 2));
        assertThat(payloads(NEAR, "workingDaysLeft")).containsExactly("2");
    }

    @Test
    void aSecondSweepOfTheSameDaySendsNothing() throws SQLException {
        assign();
        LocalDate day = CALENDAR.minusWorkingDays(appeal.dueOn(), 5);
        remindStaff.sweep(day);
        remindStaff.sweep(day);
        assertThat(recipients(NEAR)).hasSize(1);
    }

    @Test
    void sweepsOfManyNodesAtOnceSendOnce() throws Exception {
        assign();
        LocalDate last = appeal.dueOn();
        List<Object> outcomes = InParallel.run(8, 8, () -> {
            remindStaff.sweep(last);
            return "swept";
        });
        assertThat(outcomes).containsOnly("swept");
        // what one left to the other because it was looking at it is found at the latest now
        remindStaff.sweep(last);
        assertThat(recipients(NEAR)).hasSize(1);
        assertThat(recipients(MISSED)).hasSize(1);
    }

    @Test
    void aDueDateThatMovesRemindsAnew() throws SQLException {
        assign();
        LocalDate day = CALENDAR.minusWorkingDays(appeal.dueOn(), 5);
        remindStaff.sweep(day);
        LocalDate later = CALENDAR.plusWorkingDays(appeal.dueOn(), 10);
        moveTo(later);
        remindStaff.sweep(day);
        assertThat(recipients(NEAR)).hasSize(1);

        remindStaff.sweep(CALENDAR.minusWorkingDays(later, 5));
        assertThat(payloads(NEAR, "dueOn")).containsExactly(appeal.dueOn().toString(), later.toString());
    }

    @Test
    void nobodyIsRemindedOnADayOff() throws SQLException {
        assign();
        LocalDate sunday = LocalDate.of(2026, 12, 13);
        moveTo(LocalDate.of(2026, 12, 14));
        remindStaff.sweep(sunday);
        assertThat(recipients(NEAR)).isEmpty();
    }

    @Test
    void nobodyIsRemindedOfAClosedCase() throws SQLException {
        assign();
        database.execute(
                "update intake.appeal set state = 'ANSWERED', closed_at = received_at where id = ?", appeal.id());
        remindStaff.sweep(appeal.dueOn());
        assertThat(recipients(NEAR)).isEmpty();
        assertThat(recipients(MISSED)).isEmpty();
    }

    @Test
    void aTargetThatPassedIsToldToTheHeadOfThatOfficeOnly() throws SQLException {
        assign();
        remindStaff.sweep(CALENDAR.minusWorkingDays(appeal.dueOn(), 1));
        assertThat(recipients(MISSED)).isEmpty();

        remindStaff.sweep(appeal.dueOn());
        assertThat(recipients(MISSED)).containsExactly("head-turksib");
        assertThat(payloads(MISSED, "assigned")).containsExactly("true");
    }

    @Test
    void anAppealWithoutAProsecutorIsToldToTheHeadAsWell() throws SQLException {
        remindStaff.sweep(appeal.dueOn());
        assertThat(recipients(NEAR)).isEmpty();
        assertThat(recipients(MISSED)).containsExactly("head-turksib");
        assertThat(payloads(MISSED, "assigned")).containsExactly("false");
    }

    @Test
    void whereThereIsNoHeadTheDeputyIsTold() throws SQLException {
        LocalDate last = appeal.dueOn();
        database.execute("update intake.staff_assignment set valid_to = valid_from where account = 'head-turksib'");
        try {
            remindStaff.sweep(CALENDAR.plusWorkingDays(last, 1));
            assertThat(recipients(MISSED)).containsExactly("deputy-turksib");
        } finally {
            database.execute("update intake.staff_assignment set valid_to = null where account = 'head-turksib'");
        }
    }

    @Test
    void theApplicantDoesNotLearnOfNoticesToStaff() throws SQLException {
        assign();
        remindStaff.sweep(appeal.dueOn());
        assertThat(myAppeals.timeline(citizen, appeal.id()).notices())
                .extracting(notice -> notice.kind())
                .containsExactly(NoticeKind.APPEAL_REGISTERED);
        assertThat(desk.get(registrar, appeal.id()).timeline().notices())
                .filteredOn(notice -> notice.toStaff())
                .extracting(notice -> notice.kind())
                .containsExactlyInAnyOrder(NoticeKind.TERM_NEAR, NoticeKind.TARGET_MISSED);
    }

    @Test
    void whatGoesByEmailGoesToTheAddressOfTheAccountAndToItsPhone() throws SQLException {
        assign();
        String account = prosecutor.account();
        actors.recognise(People.reachableEmployee(account, "prosecutor", "PROSECUTOR", OFFICE, "new@zholdanym.test"));
        devices.register(account, "phone", "token-" + UUID.randomUUID(), Platform.ANDROID, Language.KK);
        try {
            remindStaff.sweep(appeal.dueOn());
            assertThat(database.column(
                            "select email from notifications.notice where case_id = ? and kind = 'term-near'",
                            appeal.id()))
                    .containsExactly("new@zholdanym.test");
            assertThat(database.column(
                            "select d.channel from notifications.delivery_step d join notifications.notice n"
                                    + " on n.id = d.notice_id where n.case_id = ? and n.kind = 'term-near'",
                            appeal.id()))
                    .containsExactlyInAnyOrder("PUSH", "EMAIL");
        } finally {
            devices.drop(account, "phone");
        }
    }

    @Test
    void whatWasRemindedCannotBeChangedBehindTheApplicationsBack() {
        assign();
        remindStaff.sweep(appeal.dueOn());
        assertThatThrownBy(() -> database.execute("delete from intake.term_reminder where appeal = ?", appeal.id()))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("append-only");
    }

    private void assign() {
        desk.confirmGround(
                registrar,
                appeal.id(),
                appeal.version(),
                GroundChoice.of(AppealGround.NO_PROPER_PROTECTION, Optional.empty()));
        long confirmed = desk.get(registrar, appeal.id()).appeal().version();
        desk.assign(
                registrar,
                appeal.id(),
                confirmed,
                prosecutor.post().orElseThrow().assignment());
    }

    private void moveTo(LocalDate dueOn) throws SQLException {
        database.execute(
                "update intake.appeal set due_on = ?, internal_target = ? where id = ?",
                dueOn,
                CALENDAR.minusWorkingDays(dueOn, 1),
                appeal.id());
    }

    private List<Object> recipients(String kind) throws SQLException {
        return database.column(
                "select account from notifications.notice where case_id = ? and kind = ? order by issued_at, id",
                appeal.id(),
                kind);
    }

    private List<Object> payloads(String kind, String component) throws SQLException {
        return database.column(
                "select payload ->> ? from notifications.notice where case_id = ? and kind = ? order by issued_at, id",
                component,
                appeal.id(),
                kind);
    }

    private Actor employee(String account, String role, String position, String office) {
        return actors.recognise(People.employee(account, role, position, office));
    }
}
