package kz.zholdanym.it.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import kz.zholdanym.it.api.client.ApiAnswer;
import kz.zholdanym.it.api.client.ApiClient;
import kz.zholdanym.it.api.client.CaseWork;
import kz.zholdanym.it.api.client.Decisions;
import kz.zholdanym.it.api.client.Samples;
import kz.zholdanym.it.stack.TestStack;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Appeals on one subject are considered together, answered at once and told apart, and separated again. */
@ExtendWith(TestStack.class)
class JoinderStoriesTest {

    private TestStack.Running stack;
    private ApiClient anyone;
    private CaseWork principal;
    private CaseWork joined;

    @BeforeEach
    void twoAppealsAreFiled(TestStack.Running running) {
        stack = running;
        anyone = ApiClient.of(stack);
        principal = CaseWork.filed(stack, Samples.filing("kk")).confirmed().assigned();
        joined = CaseWork.filed(stack, Samples.filing("kk")).confirmed();
    }

    @Test
    void oneAnswerAnswersBothAndEachApplicantGetsTheirOwn() {
        join();
        assertThat(joined.seen().path("state").asText()).isEqualTo("JOINED");
        assertThat(joined.seen().path("dueOn").asText())
                .isEqualTo(principal.seen().path("dueOn").asText());
        JsonNode letter = decision(joined, "JOINED");
        assertThat(letter.path("reason").asText()).isEqualTo(Decisions.REASONS);
        assertThat(letter.path("statement").asText()).doesNotContain(principal.number());
        assertThat(verified(letter).path("kind").asText()).isEqualTo("JOINDER");
        JsonNode group = anyone.as("prosecutor")
                .get(principal.desk() + "/group")
                .expect(200)
                .json();
        assertThat(group.at("/joined/0/number").asText()).isEqualTo(joined.number());
        assertThat(kinds(joined)).containsExactly("appeal-registered", "appeal-joined");
        anyone.as("prosecutor")
                .put(joined.desk() + "/answer", Samples.lawfulAnswer("kk"))
                .expect(403);

        principal.answered("kk");

        for (CaseWork answered : List.of(principal, joined)) {
            assertThat(answered.seen().path("state").asText()).isEqualTo("ANSWERED");
            assertThat(kinds(answered)).endsWith("final-answer");
            assertThat(anyone.as("citizen")
                            .get(answered.path() + "/answers/1.pdf")
                            .expect(200)
                            .body())
                    .startsWith('%', 'P', 'D', 'F');
            JsonNode answer = anyone.as("citizen")
                    .get(answered.path() + "/answers")
                    .expect(200)
                    .json()
                    .at("/items/0");
            assertThat(verified(answer).path("number").asText()).isEqualTo(answered.number());
        }
        refused(joined, "/separation", Decisions.reasons(), 409);
    }

    @Test
    void whatIsDecidedAboutTheTermHoldsForTheJoinedOne() {
        join();
        String due = principal.seen().path("dueOn").asText();
        String until = anyone.get("/deadlines/D-01?from="
                        + principal.seen().path("receivedAt").asText().substring(0, 10) + "&extendedOn="
                        + Decisions.today() + "&extendedBy=1")
                .expect(200)
                .json()
                .path("dueOn")
                .asText();
        principal.decided("head", "/extension", Decisions.extension(until));

        assertThat(joined.seen().path("dueOn").asText()).isEqualTo(until).isGreaterThan(due);
        assertThat(kinds(joined)).endsWith("term-extended");
        assertThat(verified(decision(joined, "TERM_EXTENDED")).path("number").asText())
                .isEqualTo(joined.number());

        principal.decided("head", "/inspection", Decisions.inspection(Decisions.today()));
        assertThat(joined.seen().path("dueOn").asText())
                .isEqualTo(principal.seen().path("dueOn").asText());
        assertThat(kinds(joined)).endsWith("interim-reply");
        refused(joined, "/separation", Decisions.reasons(), 409);
        principal.decided("prosecutor", "/inspection/end", Decisions.end(Decisions.today()));
        assertThat(joined.seen().path("dueOn").asText())
                .isEqualTo(principal.seen().path("dueOn").asText());

        joined.decided("registrar", "/separation", Decisions.reasons());
        assertThat(joined.seen().path("state").asText()).isEqualTo("ACCEPTED");
        assertThat(joined.seen().path("dueOn").asText())
                .isEqualTo(principal.seen().path("dueOn").asText());
        assertThat(kinds(joined)).endsWith("appeal-separated");
        joined.assigned().answered("kk");
        assertThat(principal.seen().path("state").asText()).isEqualTo("UNDER_CONSIDERATION");
    }

    @Test
    void oneRequestBecomesAnAppealOfItsOwnReceivedOnTheSameDay() {
        principal.decided("registrar", "/request-separation", Decisions.requestSeparation());

        JsonNode apart = anyone.as("registrar")
                .get(principal.desk() + "/group")
                .expect(200)
                .json()
                .at("/separated/0");
        JsonNode seen = anyone.as("citizen")
                .get("/appeals/" + apart.path("id").asText())
                .expect(200)
                .json();
        assertThat(seen.path("number").asText()).isNotEqualTo(principal.number());
        assertThat(seen.path("receivedAt").asText())
                .isEqualTo(principal.seen().path("receivedAt").asText());
        assertThat(seen.path("dueOn").asText())
                .isEqualTo(principal.seen().path("dueOn").asText());
        assertThat(seen.path("state").asText()).isEqualTo("REGISTERED");
        assertThat(kinds(principal)).endsWith("request-separated");
        assertThat(decision(principal, "REQUEST_SEPARATED").path("statement").asText())
                .contains(seen.path("number").asText());
        anyone.as("citizen")
                .get("/appeals/" + apart.path("id").asText() + "/coupon.pdf")
                .expect(200);
    }

    @Test
    void whatCannotBeJoinedIsRefusedWithTheReason() {
        assertThat(refused(joined, "/joinder", Decisions.joinder(joined.number()), 422)
                        .at("/errors/0/field")
                        .asText())
                .isEqualTo("principal");
        refused(joined, "/joinder", Decisions.joinder("ЖТ-1999-000001"), 422);
        CaseWork russian = CaseWork.filed(stack, Samples.filing("ru")).confirmed();
        refused(joined, "/joinder", Decisions.joinder(russian.number()), 422);
        CaseWork fresh = CaseWork.filed(stack, Samples.filing("kk"));
        refused(joined, "/joinder", Decisions.joinder(fresh.number()), 422);
        refused(fresh, "/joinder", Decisions.joinder(principal.number()), 409);
        joined.deciding("prosecutor")
                .post(joined.desk() + "/joinder", Decisions.joinder(principal.number()))
                .expect(403);
        join();
        refused(principal, "/joinder", Decisions.joinder(joined.number()), 409);
        refused(principal, "/forwarding", Decisions.forwarding(), 409);
        CaseWork third = CaseWork.filed(stack, Samples.filing("kk")).confirmed();
        refused(third, "/joinder", Decisions.joinder(joined.number()), 422);
    }

    @Test
    void ofTwoOfficersWhoJoinAtOnceOneIsToldOfTheOther() {
        ApiClient registrar = joined.deciding("registrar");
        ApiClient head = joined.deciding("head");
        List<Integer> statuses = Stream.of(registrar, head)
                .map(officer -> CompletableFuture.supplyAsync(
                        () -> officer.post(joined.desk() + "/joinder", Decisions.joinder(principal.number()))))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .map(ApiAnswer::status)
                .toList();
        assertThat(statuses).contains(200).containsAnyOf(409, 412);
        assertThat(kinds(joined)).containsExactly("appeal-registered", "appeal-joined");
    }

    private void join() {
        joined.decided("registrar", "/joinder", Decisions.joinder(principal.number()));
    }

    private JsonNode refused(CaseWork appeal, String decision, JsonNode body, int status) {
        return appeal.deciding("registrar")
                .post(appeal.desk() + decision, body)
                .expect(status)
                .json();
    }

    private static JsonNode decision(CaseWork appeal, String kind) {
        return StreamSupport.stream(appeal.decisions().spliterator(), false)
                .filter(found -> found.path("kind").asText().equals(kind))
                .findFirst()
                .orElseThrow();
    }

    private JsonNode verified(JsonNode document) {
        return anyone.get("/verify/" + document.path("document").asText())
                .expect(200)
                .json();
    }

    private static List<String> kinds(CaseWork appeal) {
        return StreamSupport.stream(appeal.timeline().path("notices").spliterator(), false)
                .map(notice -> notice.path("kind").asText())
                .toList();
    }
}
