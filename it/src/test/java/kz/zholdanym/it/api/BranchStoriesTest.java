package kz.zholdanym.it.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.StreamSupport;
import kz.zholdanym.it.api.client.ApiClient;
import kz.zholdanym.it.api.client.Arrivals;
import kz.zholdanym.it.api.client.CaseWork;
import kz.zholdanym.it.api.client.Decisions;
import kz.zholdanym.it.api.client.Samples;
import kz.zholdanym.it.stack.TestStack;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Every branch of article 24 from filing to the last notice; dates are held against those that anyone can compute. */
@ExtendWith(TestStack.class)
class BranchStoriesTest {

    private static final ZoneId ALMATY = ZoneId.of("Asia/Almaty");

    private TestStack.Running stack;
    private ApiClient anyone;
    private CaseWork appeal;

    @BeforeEach
    void anAppealIsFiled(TestStack.Running running) {
        stack = running;
        anyone = ApiClient.of(stack);
        appeal = CaseWork.filed(stack, Samples.filing("kk"));
    }

    @Test
    void theHeadExtendsTheTermOnceAndTheApplicantReadsWhy() {
        appeal.confirmed().assigned();
        String until = dueOn("D-01?from=" + receivedOn() + "&extendedOn=" + Decisions.today() + "&extendedBy=1");

        refused("registrar", "/extension", Decisions.extension(until), 403);
        refused("prosecutor", "/extension", Decisions.extension(until), 403);
        JsonNode inAnotherLanguage = refused(
                "head",
                "/extension",
                Decisions.extension(until).put("reasons", "Необходимо получить заключение эксперта и оценить его."),
                422);
        assertThat(inAnotherLanguage.at("/errors/0/field").asText()).isEqualTo("reasons");
        JsonNode beyond = refused("head", "/extension", Decisions.extension("2029-01-10"), 422);
        assertThat(beyond.at("/errors/0/field").asText()).isEqualTo("until");
        assertThat(appeal.decided("head", "/extension", Decisions.extension(until))
                        .at("/appeal/dueOn")
                        .asText())
                .isEqualTo(until);

        assertThat(appeal.seen().path("dueOn").asText()).isEqualTo(until);
        assertThat(appeal.seen().path("state").asText()).isEqualTo("UNDER_CONSIDERATION");
        assertTold("term-extended", "24.5");
        assertLetter("TERM_EXTENDED", "TERM_EXTENSION");
        JsonNode moved = last(appeal.timeline().path("entries"));
        assertThat(moved.path("event").asText()).isEqualTo("EXTEND_TERM");
        assertThat(moved.path("dueBefore").asText())
                .isEqualTo(appeal.filing().path("dueOn").asText());
        assertThat(moved.path("dueAfter").asText()).isEqualTo(until);
        refused("head", "/extension", Decisions.extension(until), 422);

        appeal.answered("kk");
        assertTold("final-answer", "24.3");
    }

    @Test
    void theTermFollowsAnInspectionUntilTheFinalReply() {
        appeal.confirmed().assigned();
        refused("head", "/inspection", Decisions.inspection(Decisions.today()).put("grounds", "MINORS"), 422);
        refused("prosecutor", "/inspection", Decisions.inspection(Decisions.today()), 403);

        JsonNode inspected = appeal.decided("head", "/inspection", Decisions.inspection(Decisions.today()));
        String endsOn = dueOn("D-08?from=" + Decisions.today());
        assertThat(inspected.at("/appeal/state").asText()).isEqualTo("UNDER_INSPECTION");
        assertThat(inspected.at("/appeal/dueOn").asText()).isEqualTo(dueOn("D-05?from=" + endsOn));
        assertTold("interim-reply", "24.4");
        assertLetter("INSPECTION_APPOINTED", "INTERIM_REPLY");
        assertThat(appeal.decisions().toString()).doesNotContain("Аула жарығының күтімі");

        String longer = dueOn("D-08?from=" + Decisions.today() + "&extendedOn=" + Decisions.today() + "&extendedBy=5");
        assertThat(appeal.decided("head", "/inspection/extension", Decisions.longer(5))
                        .at("/appeal/dueOn")
                        .asText())
                .isEqualTo(dueOn("D-05?from=" + longer));
        assertThat(inspected.path("possible").toString()).doesNotContain("RESUME_INSPECTION");
        refused("head", "/inspection/resumption", Decisions.reasons(), 409);
        String resumesOn = dueOn("D-07?from=" + Decisions.today());
        JsonNode suspended = appeal.decided("head", "/inspection/suspension", Decisions.suspension(resumesOn));
        assertThat(suspended.path("possible").toString()).contains("RESUME_INSPECTION");
        String dueWhileSuspended = suspended.at("/appeal/dueOn").asText();
        assertThat(dueWhileSuspended).isGreaterThan(dueOn("D-05?from=" + longer));
        refused("head", "/inspection/extension", Decisions.longer(31), 422);
        assertThat(appeal.decided("head", "/inspection/resumption", Decisions.reasons())
                        .at("/appeal/dueOn")
                        .asText())
                .isLessThan(dueWhileSuspended);

        JsonNode ended = appeal.decided("prosecutor", "/inspection/end", Decisions.end(Decisions.today()));
        assertThat(ended.at("/appeal/dueOn").asText()).isEqualTo(dueOn("D-05?from=" + Decisions.today()));
        assertThat(ended.at("/appeal/state").asText()).isEqualTo("UNDER_CONSIDERATION");
        refused(
                "head",
                "/extension",
                Decisions.extension(ended.at("/appeal/dueOn").asText()),
                422);
        appeal.answered("kk");
        assertTold("final-answer", "24.3");
        assertThat(kinds()).contains("term-moved");
    }

    @Test
    void anAppealGoesToTheCompetentBodyAsAWholeOrInParts() {
        refused("prosecutor", "/forwarding", Decisions.forwarding(), 403);
        JsonNode parts = appeal.decided("registrar", "/forwarding", Decisions.forwardingOf("Шамдарды жөндеу"));
        assertThat(parts.at("/appeal/state").asText()).isEqualTo("REGISTERED");
        assertThat(parts.at("/appeal/dueOn").asText())
                .isEqualTo(appeal.filing().path("dueOn").asText());
        assertLetter("FORWARDED_IN_PART", "FORWARDING");
        assertThat(appeal.decisions().at("/0/statement").asText()).contains("Шамдарды жөндеу");

        assertThat(appeal.decided("registrar", "/forwarding", Decisions.forwarding())
                        .at("/appeal/state")
                        .asText())
                .isEqualTo("FORWARDED");
        assertThat(kinds()).containsExactly("appeal-registered", "appeal-forwarded", "appeal-forwarded");
        refused("registrar", "/forwarding", Decisions.forwarding(), 409);
    }

    @Test
    void anotherOfficeGoesOnByTheSameClock() {
        appeal.deciding("registrar")
                .post(appeal.desk() + "/rerouting", Decisions.rerouting("ALMATY_BOSTANDYK"))
                .expect(204);

        anyone.as("registrar").get(appeal.desk()).expect(404);
        JsonNode there = anyone.as("registrar2").get(appeal.desk()).expect(200).json();
        assertThat(there.at("/appeal/state").asText()).isEqualTo("REGISTERED");
        assertThat(there.at("/appeal/dueOn").asText())
                .isEqualTo(appeal.filing().path("dueOn").asText());
        assertThat(appeal.seen().path("office").asText()).isEqualTo("ALMATY_BOSTANDYK");
        assertTold("appeal-rerouted", "5.1");
    }

    @Test
    void theApplicantRemediesAnAppealAndTheOfficeLooksAtItAnew() {
        String by = dueOn("D-13?from=" + Decisions.today());
        refused("registrar", "/remedy-request", Decisions.remedyRequest(Decisions.today()), 422);
        appeal.decided("registrar", "/remedy-request", Decisions.remedyRequest(by));
        assertThat(appeal.seen().path("state").asText()).isEqualTo("AWAITING_REMEDY");
        assertTold("remedy-requested", "64");
        JsonNode early = refused("registrar", "/return", Decisions.reasons(), 422);
        assertThat(early.at("/errors/0/message").asText()).isNotBlank();

        anyone.as("citizen2")
                .with("If-Match", "\"0\"")
                .post(appeal.path() + "/remedy", Decisions.supplement())
                .expect(404);
        appeal.applicant()
                .post(appeal.path() + "/remedy", Decisions.supplement())
                .expect(200);
        assertThat(appeal.seen().path("state").asText()).isEqualTo("REGISTERED");
        assertThat(anyone.as("registrar")
                        .get(appeal.desk() + "/decisions")
                        .expect(200)
                        .text())
                .contains("«Қарлығаш» ЖШС");
        appeal.confirmed();
    }

    @Test
    void anAppealIsWithdrawnUnlessItReportsACrime() {
        refused("registrar", "/withdrawal/confirmation", Decisions.reasons(), 409);
        appeal.applicant()
                .post(appeal.path() + "/withdrawal", Decisions.reasons())
                .expect(200);
        assertThat(anyone.as("registrar").get(appeal.desk()).json().path("possible"))
                .extracting(JsonNode::asText)
                .contains("CONFIRM_WITHDRAWAL", "DECLINE_WITHDRAWAL");
        JsonNode declined = appeal.decided("registrar", "/withdrawal/refusal", Decisions.withdrawalRefusal());
        assertThat(declined.at("/appeal/state").asText()).isEqualTo("REGISTERED");
        assertThat(declined.path("possible")).extracting(JsonNode::asText).doesNotContain("CONFIRM_WITHDRAWAL");

        appeal.applicant()
                .post(appeal.path() + "/withdrawal", Decisions.reasons())
                .expect(200);
        appeal.decided("registrar", "/withdrawal/confirmation", Decisions.reasons());
        assertThat(appeal.seen().path("state").asText()).isEqualTo("WITHDRAWN");
        assertThat(kinds()).containsExactly("appeal-registered", "withdrawal-decided", "withdrawal-decided");
        appeal.applicant()
                .post(appeal.path() + "/withdrawal", Decisions.reasons())
                .expect(409);
    }

    @Test
    void aRepeatAppealIsTerminatedOnAnAnswerThatIsProvenToHaveCome() {
        appeal.confirmed().assigned().answered("kk");
        Arrivals.awaitUntil(
                Duration.ofSeconds(30), () -> appeal.timeline().toString().contains("DELIVERED\",\"address"));
        CaseWork repeat =
                CaseWork.filed(stack, Samples.filing("kk")).confirmed().assigned();
        ApiClient prosecutor = anyone.as("prosecutor");
        Arrivals.awaitUntil(
                Duration.ofSeconds(30),
                () -> prosecutor
                        .get(repeat.desk() + "/earlier-answers")
                        .json()
                        .at("/items/0")
                        .has("deliveredOn"));
        JsonNode earlier = prosecutor
                .get(repeat.desk() + "/earlier-answers")
                .expect(200)
                .json()
                .at("/items/0");
        assertThat(earlier.path("number").asText()).isEqualTo(appeal.number());
        assertThat(earlier.path("deliveredOn").asText()).isEqualTo(Decisions.today());

        repeat.deciding("prosecutor")
                .post(repeat.desk() + "/termination", Decisions.termination(repeat.id()))
                .expect(422);
        repeat.decided("prosecutor", "/termination", Decisions.termination(appeal.id()));
        assertThat(repeat.seen().path("state").asText()).isEqualTo("TERMINATED");
        assertThat(repeat.decisions().at("/0/statement").asText()).contains(appeal.number());
        assertThat(repeat.timeline().path("notices").toString()).contains("consideration-terminated");
    }

    private JsonNode refused(String account, String decision, JsonNode body, int status) {
        return appeal.deciding(account)
                .post(appeal.desk() + decision, body)
                .expect(status)
                .json();
    }

    private void assertTold(String kind, String legalBasis) {
        JsonNode notice = StreamSupport.stream(appeal.timeline().path("notices").spliterator(), false)
                .filter(found -> found.path("kind").asText().equals(kind))
                .findFirst()
                .orElseThrow(() -> new AssertionError(kind + " is not among " + kinds()));
        assertThat(notice.path("legalBasis").asText()).contains(legalBasis);
    }

    private void assertLetter(String kind, String document) {
        JsonNode decision = StreamSupport.stream(appeal.decisions().spliterator(), false)
                .filter(found -> found.path("kind").asText().equals(kind))
                .findFirst()
                .orElseThrow();
        assertThat(decision.path("reason").asText()).isEqualTo(Decisions.REASONS);
        assertThat(decision.has("author")).isFalse();
        assertThat(anyone.as("citizen")
                        .get(appeal.path() + "/decisions/" + decision.path("id").asText() + "/letter.pdf")
                        .expect(200)
                        .body())
                .startsWith('%', 'P', 'D', 'F');
        JsonNode verified = anyone.get("/verify/" + decision.path("document").asText())
                .expect(200)
                .json();
        assertThat(verified.path("kind").asText()).isEqualTo(document);
        assertThat(verified.path("number").asText()).isEqualTo(appeal.number());
    }

    private List<String> kinds() {
        return StreamSupport.stream(appeal.timeline().path("notices").spliterator(), false)
                .map(notice -> notice.path("kind").asText())
                .toList();
    }

    private String dueOn(String question) {
        return anyone.get("/deadlines/" + question)
                .expect(200)
                .json()
                .path("dueOn")
                .asText();
    }

    private String receivedOn() {
        return Instant.parse(appeal.filing().path("receivedAt").asText())
                .atZone(ALMATY)
                .toLocalDate()
                .toString();
    }

    private static JsonNode last(JsonNode array) {
        return array.get(array.size() - 1);
    }
}
