package kz.zholdanym.it.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import kz.zholdanym.intake.access.Actor;
import kz.zholdanym.intake.answer.AnswerDesk;
import kz.zholdanym.intake.answer.AnswerText;
import kz.zholdanym.intake.answer.AnswerView;
import kz.zholdanym.intake.answer.Answers;
import kz.zholdanym.intake.answer.Citation;
import kz.zholdanym.intake.answer.SentAnswer;
import kz.zholdanym.intake.appeal.AppealDesk;
import kz.zholdanym.intake.appeal.AppealGround;
import kz.zholdanym.intake.appeal.AppealState;
import kz.zholdanym.intake.appeal.DeskAppeal;
import kz.zholdanym.intake.appeal.FileAppeal;
import kz.zholdanym.intake.appeal.FiledAppeal;
import kz.zholdanym.intake.appeal.GroundChoice;
import kz.zholdanym.intake.document.DocumentArchive;
import kz.zholdanym.intake.refusal.Refusal;
import kz.zholdanym.intake.refusal.RefusalException;
import kz.zholdanym.intake.staff.RecogniseActor;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.Archive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class DecisionTest {

    private static final String REASONS =
            "Жүргізілген талдау жұмыс берушінің жалақыны уақытылы төлемегенін көрсетті. Мемлекеттік еңбек инспекциясына"
                    + " тиісті шаралар қабылдау ұсынылды.";

    @Inject
    private FileAppeal fileAppeal;

    @Inject
    private RecogniseActor actors;

    @Inject
    private AppealDesk desk;

    @Inject
    private AnswerDesk answerDesk;

    @Inject
    private Answers answers;

    @Inject
    private DocumentArchive documents;

    @Resource(lookup = "java:jboss/datasources/PortalDS")
    private DataSource source;

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
        citizen = People.citizen(UUID.randomUUID().toString());
        registrar = employee("registrar", "registrar", "OTHER_WORKER", People.OFFICE);
        prosecutor = employee("prosecutor", "prosecutor", "PROSECUTOR", People.OFFICE);
        appeal = fileAppeal.file(citizen, People.filing("Жалақы"), Optional.empty());
    }

    @Test
    void anAppealIsConfirmedAssignedAndAnswered() {
        DeskAppeal assigned = assigned();
        assertThat(assigned.appeal().state()).isEqualTo(AppealState.UNDER_CONSIDERATION);

        long draft = answerDesk
                .draft(prosecutor, appeal.id(), Optional.empty(), answer("kk", REASONS, 1))
                .version();
        SentAnswer sent =
                answerDesk.send(prosecutor, appeal.id(), assigned.appeal().version(), Optional.of(draft));

        assertThat(answers.sent(citizen, appeal.id()))
                .extracting(SentAnswer::document)
                .containsExactly(sent.document());
        assertThat(answers.pdf(citizen, appeal.id(), 1)).startsWith('%', 'P', 'D', 'F');
        assertThat(documents.verify(sent.document())).hasValueSatisfying(document -> {
            assertThat(document.number()).isEqualTo(appeal.number());
            assertThat(document.inForce()).isTrue();
        });
    }

    @Test
    void anUnlawfulAnswerStaysAndNothingOfTheDecisionRemains() {
        DeskAppeal assigned = assigned();
        answerDesk.draft(prosecutor, appeal.id(), Optional.empty(), answer("ru", "Жоқ.", 0));

        assertThatThrownBy(() -> answerDesk.send(
                        prosecutor, appeal.id(), assigned.appeal().version(), Optional.empty()))
                .isInstanceOfSatisfying(
                        RefusalException.class,
                        refused -> assertThat(((Refusal.InvalidInput) refused.refusal()).errors())
                                .extracting(error -> error.code())
                                .containsExactlyInAnyOrder(
                                        "answer.WRONG_LANGUAGE", "answer.NO_REASONS", "answer.NO_LEGISLATION"));

        DeskAppeal after = desk.get(prosecutor, appeal.id());
        assertThat(after.appeal().state()).isEqualTo(AppealState.UNDER_CONSIDERATION);
        assertThat(after.appeal().version()).isEqualTo(assigned.appeal().version());
        assertThat(answers.sent(citizen, appeal.id())).isEmpty();
    }

    @Test
    void anAnswerThatWasRewrittenInAnotherWindowIsNotSentUnseen() {
        DeskAppeal assigned = assigned();
        long seen = answerDesk
                .draft(prosecutor, appeal.id(), Optional.empty(), answer("kk", REASONS, 1))
                .version();
        answerDesk.draft(prosecutor, appeal.id(), Optional.of(seen), answer("kk", REASONS + " Толықтырылды.", 1));

        assertThatThrownBy(() -> answerDesk.send(
                        prosecutor, appeal.id(), assigned.appeal().version(), Optional.of(seen)))
                .isInstanceOfSatisfying(
                        RefusalException.class,
                        refused -> assertThat(refused.refusal()).isInstanceOf(Refusal.Stale.class));
        assertThat(answers.sent(citizen, appeal.id())).isEmpty();
    }

    @Test
    void draftsKeptAtOnceWaitForEachOther() throws Exception {
        assigned();
        List<Object> outcomes = InParallel.run(
                12, 12, () -> answerDesk.draft(prosecutor, appeal.id(), Optional.empty(), answer("kk", REASONS, 1)));
        assertThat(outcomes).hasOnlyElementsOfType(AnswerView.class);
    }

    @Test
    void ofTwoOfficersWhoDecideAtOnceOneIsToldSo() throws Exception {
        List<Object> outcomes = InParallel.run(8, 8, () -> {
            desk.confirmGround(
                    registrar,
                    appeal.id(),
                    appeal.version(),
                    GroundChoice.of(AppealGround.NO_PROPER_PROTECTION, Optional.empty()));
            return "decided";
        });
        assertThat(outcomes).filteredOn("decided"::equals).hasSize(1);
        assertThat(outcomes)
                .filteredOn(outcome -> !"decided".equals(outcome))
                .allSatisfy(outcome ->
                        assertThat(((RefusalException) outcome).refusal()).isInstanceOf(Refusal.Stale.class));
        assertThat(desk.get(registrar, appeal.id()).timeline().entries()).hasSize(2);
    }

    @Test
    void forStaffOfAnotherOfficeTheAppealDoesNotExist() {
        Actor stranger = employee("registrar-elsewhere", "registrar", "OTHER_WORKER", People.ANOTHER_OFFICE);
        assertThatThrownBy(() -> desk.get(stranger, appeal.id()))
                .isInstanceOfSatisfying(
                        RefusalException.class,
                        refused -> assertThat(refused.refusal()).isInstanceOf(Refusal.NotFound.class));
    }

    @Test
    void anAnswerCannotBeSentBeforeAProsecutorIsInCharge() {
        assertThatThrownBy(() -> answerDesk.send(prosecutor, appeal.id(), appeal.version(), Optional.empty()))
                .isInstanceOfSatisfying(
                        RefusalException.class,
                        refused -> assertThat(refused.refusal()).isInstanceOf(Refusal.NotPermitted.class));
    }

    @Test
    void historyCannotBeChangedBehindTheApplicationsBack() {
        Database database = new Database(source);
        assertThatThrownBy(() ->
                        database.execute("update intake.appeal_entry set reason = 'x' where appeal = ?", appeal.id()))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("append-only");
        assertThatThrownBy(() -> database.execute("delete from intake.appeal_entry where appeal = ?", appeal.id()))
                .isInstanceOf(SQLException.class);
    }

    private DeskAppeal assigned() {
        long version = desk.get(registrar, appeal.id()).appeal().version();
        desk.confirmGround(
                registrar, appeal.id(), version, GroundChoice.of(AppealGround.NO_PROPER_PROTECTION, Optional.empty()));
        long confirmed = desk.get(registrar, appeal.id()).appeal().version();
        desk.assign(
                registrar,
                appeal.id(),
                confirmed,
                prosecutor.post().orElseThrow().assignment());
        return desk.get(prosecutor, appeal.id());
    }

    private Actor employee(String account, String role, String position, String office) {
        return actors.recognise(People.employee(account, role, position, office));
    }

    private static AnswerText answer(String language, String reasoning, int citations) {
        List<Citation> cited = List.of(new Citation("LABOUR_CODE", "113-бап")).subList(0, citations);
        return new AnswerText(Optional.of("PARTLY_SATISFIED"), Optional.of(language), reasoning, cited);
    }
}
