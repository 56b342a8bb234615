package kz.zholdanym.it.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import kz.zholdanym.intake.access.Actor;
import kz.zholdanym.intake.access.Role;
import kz.zholdanym.intake.answer.AnswerDesk;
import kz.zholdanym.intake.answer.AnswerText;
import kz.zholdanym.intake.answer.Citation;
import kz.zholdanym.intake.appeal.AppealDesk;
import kz.zholdanym.intake.appeal.AppealFiling;
import kz.zholdanym.intake.appeal.AppealGround;
import kz.zholdanym.intake.appeal.AppealState;
import kz.zholdanym.intake.appeal.FileAppeal;
import kz.zholdanym.intake.appeal.FiledAppeal;
import kz.zholdanym.intake.appeal.GroundChoice;
import kz.zholdanym.intake.appeal.PageRequest;
import kz.zholdanym.intake.refusal.Refusal;
import kz.zholdanym.intake.refusal.RefusalException;
import kz.zholdanym.intake.repeat.AnsweredBefore;
import kz.zholdanym.intake.repeat.Comparison;
import kz.zholdanym.intake.repeat.EarlierAppeal;
import kz.zholdanym.intake.repeat.EarlierAppeals;
import kz.zholdanym.intake.repeat.Likeness;
import kz.zholdanym.intake.search.FoundAppeal;
import kz.zholdanym.intake.search.FoundPlace;
import kz.zholdanym.intake.search.Fragment;
import kz.zholdanym.intake.search.SearchAppeals;
import kz.zholdanym.intake.search.SearchPlace;
import kz.zholdanym.intake.staff.RecogniseActor;
import kz.zholdanym.intake.text.ComparedText.Piece;
import kz.zholdanym.law.person.Iin;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.Archive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the office finds again, by search and by likeness. */
@ExtendWith(ArquillianExtension.class)
class SearchAndRepeatTest {

    private static final Iin IIN = Iin.parse("900101300017");
    private static final String TEXT = "Ауладағы құбыр жарылып, жертөлені су басты. Тексеріп, шара қолдануды сұраймын.";

    @Inject
    private FileAppeal fileAppeal;

    @Inject
    private SearchAppeals search;

    @Inject
    private EarlierAppeals earlierAppeals;

    @Inject
    private AnsweredBefore answeredBefore;

    @Inject
    private AppealDesk desk;

    @Inject
    private AnswerDesk answerDesk;

    @Inject
    private RecogniseActor actors;

    @Resource(lookup = "java:jboss/datasources/PortalDS")
    private DataSource source;

    private Actor citizen;
    private Actor registrar;
    private Actor prosecutor;
    private Actor elsewhere;

    @Deployment
    static Archive<?> portal() {
        return Deployments.portalWithTests();
    }

    @BeforeEach
    void thePeopleAreThere() {
        citizen = new Actor(
                UUID.randomUUID().toString(),
                "Айгүл Өмірова",
                Set.of(Role.CITIZEN),
                Optional.of(IIN),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        registrar = employee("registrar", "registrar", "OTHER_WORKER", People.OFFICE);
        prosecutor = employee("prosecutor", "prosecutor", "PROSECUTOR", People.OFFICE);
        elsewhere = employee("registrar-elsewhere", "registrar", "OTHER_WORKER", People.ANOTHER_OFFICE);
    }

    @Test
    void anAppealIsFoundByItsNumberAndShowsWhere() {
        FiledAppeal appeal = file("Іздеу нөмірі");
        FoundAppeal found = only(search(registrar, appeal.number()));
        assertThat(found.appeal().id()).isEqualTo(appeal.id());
        assertThat(found.places()).extracting(FoundPlace::place).containsExactly(SearchPlace.NUMBER);
        assertThat(search(elsewhere, appeal.number())).isEmpty();
    }

    @Test
    void anAppealIsFoundByWordsTypedOnARussianKeyboard() {
        String word = "сарқырама" + UUID.randomUUID().toString().substring(0, 8);
        FiledAppeal appeal = file("Жертөлеге " + word + " ағып кетті");
        FoundAppeal found = only(search(registrar, word.replace('қ', 'к').toUpperCase(Locale.ROOT) + " жертоле"));
        assertThat(found.appeal().id()).isEqualTo(appeal.id());
        assertThat(found.places().get(0).place()).isEqualTo(SearchPlace.SUBJECT);
        assertThat(found.places().get(0).fragments()).contains(new Fragment("Жертөле", true), new Fragment(word, true));
    }

    @Test
    void pagesOfWhatIsFoundFollowEachOther() {
        String word = "парақ" + UUID.randomUUID().toString().substring(0, 8);
        List<UUID> filed = List.of(file(word).id(), file(word).id(), file(word).id());
        var first = search.find(registrar, word, new PageRequest(2, Optional.empty()));
        var second = search.find(registrar, word, new PageRequest(2, first.next()));
        assertThat(first.items()).extracting(hit -> hit.appeal().id()).containsExactly(filed.get(2), filed.get(1));
        assertThat(second.items()).extracting(hit -> hit.appeal().id()).containsExactly(filed.get(0));
        assertThat(second.next()).isEmpty();
    }

    @Test
    void whoeverLooksUpAPersonsNumberLeavesARecord() throws SQLException {
        FiledAppeal appeal = file("ЖСН бойынша іздеу");
        Database database = new Database(source);
        String records = "select number from intake.personal_number_search where account = ?";
        int before = database.column(records, registrar.account()).size();

        assertThat(search(registrar, IIN.value()))
                .extracting(hit -> hit.appeal().id())
                .contains(appeal.id());
        assertThat(database.column(records, registrar.account()))
                .hasSize(before + 1)
                .contains(IIN.value());
        assertThatThrownBy(() -> database.execute("delete from intake.personal_number_search"))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("append-only");
    }

    @Test
    void anAppealLikeAnAnsweredOneLooksLikeItAndNothingFollowsByItself() {
        String mark = UUID.randomUUID().toString().substring(0, 8);
        assertThat(answeredBefore.like(citizen, "Су басты " + mark, TEXT)).isEmpty();
        FiledAppeal answered = file("Су басты " + mark);
        assertThat(answeredBefore.like(citizen, "Су басты " + mark, TEXT)).isEmpty();
        answer(answered);

        assertThat(answeredBefore.like(citizen, "Су басты " + mark, TEXT))
                .extracting(EarlierAppeal::id, EarlierAppeal::likeness)
                .contains(tuple(answered.id(), Likeness.SAME));
        assertThat(answeredBefore.like(People.citizen(UUID.randomUUID().toString()), "Су басты", TEXT))
                .isEmpty();

        FiledAppeal again = fileAppeal.file(citizen, news("Су тағы басты " + mark), Optional.empty());
        assertThat(earlierAppeals.of(registrar, again.id()))
                .extracting(EarlierAppeal::number)
                .contains(answered.number());
        Comparison compared = earlierAppeals.compare(registrar, again.id(), answered.id());
        assertThat(compared.later().subject().pieces()).contains(new Piece("тағы", true));
        assertThat(compared.whatIsNew()).contains("Жертөленің қабырғасы құлады.");
        assertThat(desk.get(registrar, again.id()).appeal().state()).isEqualTo(AppealState.REGISTERED);
    }

    @Test
    void forStaffOfAnotherOfficeNeitherOfTheTwoExists() {
        FiledAppeal answered = file("Басқа органға көрінбейтін");
        answer(answered);
        FiledAppeal again = file("Басқа органға көрінбейтін");
        assertNotFound(() -> earlierAppeals.of(elsewhere, again.id()));
        assertNotFound(() -> earlierAppeals.compare(elsewhere, again.id(), answered.id()));
        assertNotFound(() -> earlierAppeals.compare(registrar, answered.id(), again.id()));
    }

    private FiledAppeal file(String subject) {
        return fileAppeal.file(citizen, People.filing(subject, TEXT), Optional.empty());
    }

    private static AppealFiling news(String subject) {
        AppealFiling filing = People.filing(subject, TEXT);
        return new AppealFiling(
                filing.kind(),
                filing.language(),
                filing.office(),
                filing.subject(),
                filing.text(),
                filing.ground(),
                filing.iin(),
                filing.address(),
                filing.email(),
                filing.phone(),
                filing.channels(),
                filing.attachments(),
                Optional.of("Жертөленің қабырғасы құлады."));
    }

    private void answer(FiledAppeal appeal) {
        desk.confirmGround(
                registrar,
                appeal.id(),
                version(appeal),
                GroundChoice.of(AppealGround.NO_PROPER_PROTECTION, Optional.empty()));
        desk.assign(
                registrar,
                appeal.id(),
                version(appeal),
                prosecutor.post().orElseThrow().assignment());
        AnswerText text = new AnswerText(
                Optional.of("SATISFIED"),
                Optional.of("kk"),
                "Тексеру барысында құбырдың тозғаны анықталды. Әкімдікке оны ауыстыру туралы ұсыныс енгізілді.",
                List.of(new Citation("HOUSING_LAW", "50-бап")));
        answerDesk.draft(prosecutor, appeal.id(), Optional.empty(), text);
        answerDesk.send(prosecutor, appeal.id(), version(appeal), Optional.empty());
    }

    private long version(FiledAppeal appeal) {
        return desk.get(registrar, appeal.id()).appeal().version();
    }

    private List<FoundAppeal> search(Actor actor, String typed) {
        return search.find(actor, typed, new PageRequest(100, Optional.empty())).items();
    }

    private static FoundAppeal only(List<FoundAppeal> found) {
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    private static void assertNotFound(Runnable reading) {
        assertThatThrownBy(reading::run)
                .isInstanceOfSatisfying(
                        RefusalException.class,
                        refused -> assertThat(refused.refusal()).isInstanceOf(Refusal.NotFound.class));
    }

    private Actor employee(String account, String role, String position, String office) {
        return actors.recognise(People.employee(account, role, position, office));
    }
}
