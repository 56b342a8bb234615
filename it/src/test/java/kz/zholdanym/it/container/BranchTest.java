package kz.zholdanym.it.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import kz.zholdanym.intake.access.Actor;
import kz.zholdanym.intake.answer.AnswerDesk;
import kz.zholdanym.intake.answer.AnswerText;
import kz.zholdanym.intake.answer.Citation;
import kz.zholdanym.intake.appeal.AppealDesk;
import kz.zholdanym.intake.appeal.AppealGround;
import kz.zholdanym.intake.appeal.AppealState;
import kz.zholdanym.intake.appeal.FileAppeal;
import kz.zholdanym.intake.appeal.FiledAppeal;
import kz.zholdanym.intake.appeal.GroundChoice;
import kz.zholdanym.intake.decision.Decision;
import kz.zholdanym.intake.decision.DecisionContent.ConsiderationTerminated;
import kz.zholdanym.intake.decision.DecisionKind;
import kz.zholdanym.intake.decision.Decisions;
import kz.zholdanym.intake.decision.ExtensionReason;
import kz.zholdanym.intake.extension.ExtendConsideration;
import kz.zholdanym.intake.extension.ExtensionOrder;
import kz.zholdanym.intake.inbox.MyNotices;
import kz.zholdanym.intake.refusal.Refusal;
import kz.zholdanym.intake.refusal.RefusalException;
import kz.zholdanym.intake.remedy.RequestRemedy;
import kz.zholdanym.intake.remedy.ReturnAppeal;
import kz.zholdanym.intake.staff.RecogniseActor;
import kz.zholdanym.intake.term.CurrentDay;
import kz.zholdanym.intake.termination.TerminateConsideration;
import kz.zholdanym.law.term.UnlawfulTermException.Reason;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.Archive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Where a branch of article 24 must not be taken, or by one of two only. */
@ExtendWith(ArquillianExtension.class)
class BranchTest {

    private static final String REASONS = "Сараптама қорытындысын алу қажет, ол он бес жұмыс күніне сыймайды.";

    @Inject
    private FileAppeal fileAppeal;

    @Inject
    private RecogniseActor actors;

    @Inject
    private AppealDesk desk;

    @Inject
    private AnswerDesk answerDesk;

    @Inject
    private ExtendConsideration extension;

    @Inject
    private RequestRemedy remedies;

    @Inject
    private ReturnAppeal returns;

    @Inject
    private TerminateConsideration termination;

    @Inject
    private Decisions decisions;

    @Inject
    private MyNotices notices;

    @Inject
    private CurrentDay currentDay;

    @Resource(lookup = "java:jboss/datasources/PortalDS")
    private DataSource source;

    private Actor citizen;
    private Actor registrar;
    private Actor prosecutor;
    private Actor head;
    private FiledAppeal appeal;

    @Deployment
    static Archive<?> portal() {
        return Deployments.portalWithTests();
    }

    @BeforeEach
    void anAppealIsFiled() {
        citizen = People.citizen(UUID.randomUUID().toString());
        registrar = employee("registrar", "registrar", "OTHER_WORKER");
        prosecutor = employee("prosecutor", "prosecutor", "PROSECUTOR");
        head = employee("head-of-branches", "head", "HEAD");
        appeal = fileAppeal.file(citizen, People.filing("Жалақы"), Optional.empty());
    }

    @Test
    void aTermThatHasPassedIsNotExtended() throws SQLException {
        assigned(appeal);
        LocalDate today = currentDay.today().date();
        new Database(source)
                .execute(
                        "update intake.appeal set term_from = ?, due_on = ?, internal_target = ? where id = ?",
                        today.minusDays(60),
                        today.minusDays(30),
                        today.minusDays(31),
                        appeal.id());

        assertThatThrownBy(() -> extend(today.plusDays(1)))
                .isInstanceOfSatisfying(
                        RefusalException.class,
                        refused -> assertThat(((Refusal.UnlawfulTerm) refused.refusal()).reason())
                                .isEqualTo(Reason.EXPIRED));
        assertThat(decisions.of(head, appeal.id())).isEmpty();
    }

    @Test
    void anExtensionWithoutReasonsLeavesNothingBehind() {
        assigned(appeal);
        ExtensionOrder order = new ExtensionOrder(Optional.empty(), "30.12.2026", "Керек.");

        assertThatThrownBy(() -> extension.extend(head, appeal.id(), version(appeal), order))
                .isInstanceOfSatisfying(
                        RefusalException.class,
                        refused -> assertThat(((Refusal.InvalidInput) refused.refusal()).errors())
                                .extracting(error -> error.field() + " " + error.code())
                                .containsExactlyInAnyOrder(
                                        "grounds decision.missing", "until day.date", "reasons decision.reasons"));
        assertThat(desk.get(head, appeal.id()).timeline().entries()).hasSize(3);
    }

    @Test
    void ofTwoWhoExtendAtOnceOneIsToldSoAndNothingIsLost() throws Exception {
        assigned(appeal);
        long seen = version(appeal);
        LocalDate until = extension.latest(head, appeal.id());

        List<Object> outcomes = InParallel.run(8, 8, () -> {
            extension.extend(head, appeal.id(), seen, order(until));
            return "extended";
        });

        assertThat(outcomes).filteredOn("extended"::equals).hasSize(1);
        assertThat(outcomes)
                .filteredOn(outcome -> !"extended".equals(outcome))
                .allSatisfy(outcome ->
                        assertThat(((RefusalException) outcome).refusal()).isInstanceOf(Refusal.Stale.class));
        assertThat(decisions.of(head, appeal.id()))
                .extracting(Decision::kind)
                .containsExactly(DecisionKind.TERM_EXTENDED);
        assertThat(desk.get(head, appeal.id()).appeal().dueOn()).isEqualTo(until);
    }

    @Test
    void nothingIsTerminatedBeforeAnEarlierAnswerIsProvenToHaveCome() {
        assigned(appeal);
        answerDesk.draft(prosecutor, appeal.id(), Optional.empty(), answer());
        answerDesk.send(prosecutor, appeal.id(), version(appeal), Optional.empty());
        FiledAppeal repeat = fileAppeal.file(citizen, People.filing("Жалақы тағы"), Optional.empty());
        assigned(repeat);

        assertThatThrownBy(() -> terminate(repeat, Set.of(appeal.id())))
                .isInstanceOfSatisfying(
                        RefusalException.class,
                        refused -> assertThat(((Refusal.InvalidInput) refused.refusal()).errors())
                                .extracting(error -> error.code())
                                .containsExactly("termination.undelivered"));
        assertThatThrownBy(() -> terminate(repeat, Set.of())).isInstanceOf(RefusalException.class);
        assertThatThrownBy(() -> terminate(repeat, Set.of(repeat.id()))).isInstanceOf(RefusalException.class);
        assertThat(desk.get(prosecutor, repeat.id()).appeal().state()).isEqualTo(AppealState.UNDER_CONSIDERATION);

        // the applicant opens the notice of the answer on the portal
        desk.get(prosecutor, appeal.id()).timeline().notices().stream()
                .filter(notice -> notice.kind().code().equals("final-answer"))
                .forEach(notice -> notices.open(citizen, notice.noticeId()));
        terminate(repeat, Set.of(appeal.id()));

        assertThat(desk.get(prosecutor, repeat.id()).appeal().state()).isEqualTo(AppealState.TERMINATED);
        assertThat(decisions.of(citizen, repeat.id())).singleElement().satisfies(decision -> {
            assertThat(((ConsiderationTerminated) decision.content()).earlier())
                    .extracting(earlier -> earlier.number())
                    .containsExactly(appeal.number());
            assertThat(decisions.pdf(citizen, repeat.id(), decision.id())).startsWith('%', 'P', 'D', 'F');
        });
    }

    @Test
    void anAppealIsReturnedOnlyAfterTheDayToRemedyIt() throws SQLException {
        LocalDate by = currentDay.today().workingDaysAhead(2);
        remedies.request(registrar, appeal.id(), appeal.version(), by.toString(), REASONS);
        assertThatThrownBy(() -> returns.giveBack(registrar, appeal.id(), version(appeal), REASONS))
                .isInstanceOfSatisfying(
                        RefusalException.class,
                        refused -> assertThat(((Refusal.InvalidInput) refused.refusal()).errors())
                                .extracting(error -> error.code())
                                .containsExactly("return.early"));

        daysPass(by.toString(), currentDay.today().date().minusDays(1).toString());
        returns.giveBack(registrar, appeal.id(), version(appeal), REASONS);

        assertThat(desk.get(registrar, appeal.id()).appeal().state()).isEqualTo(AppealState.RETURNED);
    }

    @Test
    void whatWasDecidedCannotBeChangedBehindTheApplicationsBack() {
        assigned(appeal);
        extend(extension.latest(head, appeal.id()));
        Database database = new Database(source);

        assertThatThrownBy(() -> database.execute(
                        "update intake.appeal_decision set reason = 'x' where appeal = ?", appeal.id()))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("append-only");
    }

    private void extend(LocalDate until) {
        extension.extend(head, appeal.id(), version(appeal), order(until));
    }

    private static ExtensionOrder order(LocalDate until) {
        return new ExtensionOrder(Optional.of(ExtensionReason.OBTAIN_INFORMATION), until.toString(), REASONS);
    }

    private void terminate(FiledAppeal repeat, Set<UUID> earlier) {
        termination.terminate(prosecutor, repeat.id(), version(repeat), earlier, REASONS);
    }

    private long version(FiledAppeal of) {
        return desk.get(registrar, of.id()).appeal().version();
    }

    private void assigned(FiledAppeal of) {
        desk.confirmGround(
                registrar,
                of.id(),
                version(of),
                GroundChoice.of(AppealGround.NO_PROPER_PROTECTION, Optional.of("Негіз анық.")));
        desk.assign(
                registrar, of.id(), version(of), prosecutor.post().orElseThrow().assignment());
    }

    private Actor employee(String account, String role, String position) {
        return actors.recognise(People.employee(account, role, position, People.OFFICE));
    }

    private static AnswerText answer() {
        String reasoning =
                "Жүргізілген талдау жұмыс берушінің жалақыны уақытылы төлемегенін көрсетті. Мемлекеттік еңбек"
                        + " инспекциясына тиісті шаралар қабылдау ұсынылды.";
        return new AnswerText(
                Optional.of("PARTLY_SATISFIED"),
                Optional.of("kk"),
                reasoning,
                List.of(new Citation("LABOUR_CODE", "113-бап")));
    }

    /** As if the day that was set lay in the past. */
    private void daysPass(String set, String past) throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement();
                PreparedStatement change = connection.prepareStatement(
                        "update intake.appeal_decision set content = replace(content, ?, ?) where appeal = ?")) {
            statement.execute("alter table intake.appeal_decision disable trigger user");
            change.setString(1, set);
            change.setString(2, past);
            change.setObject(3, appeal.id());
            change.executeUpdate();
            statement.execute("alter table intake.appeal_decision enable trigger user");
        }
    }
}
