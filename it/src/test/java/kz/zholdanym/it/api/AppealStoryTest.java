package kz.zholdanym.it.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import kz.zholdanym.it.api.client.ApiAnswer;
import kz.zholdanym.it.api.client.ApiClient;
import kz.zholdanym.it.api.client.Arrivals;
import kz.zholdanym.it.api.client.CaseWork;
import kz.zholdanym.it.api.client.Samples;
import kz.zholdanym.it.stack.TestStack;
import kz.zholdanym.local.inbox.Channel;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The main job, from filing to the answer in the citizen's hands. */
@ExtendWith(TestStack.class)
class AppealStoryTest {

    private static final String SURNAME = "Ахметов";

    private TestStack.Running stack;
    private ApiClient anyone;
    private ApiClient citizen;

    @BeforeEach
    void signIn(TestStack.Running running) {
        stack = running;
        anyone = ApiClient.of(stack);
        citizen = anyone.as("citizen");
    }

    @Test
    void aCitizenFilesAnAppealWithAFileAndLearnsUntilWhenItIsAnswered() {
        JsonNode file =
                citizen.upload("evidence.pdf", Samples.pdf()).expect(201).json();
        ApiAnswer answer =
                citizen.post("/appeals", Samples.filingWith(text(file, "id"))).expect(201);
        JsonNode filed = answer.json();

        assertThat(answer.header("Location")).endsWith("/api/v1/appeals/" + text(filed, "id"));
        assertThat(text(filed, "number")).isNotBlank();
        String receivedOn = Instant.parse(text(filed, "receivedAt"))
                .atZone(ZoneId.of("Asia/Almaty"))
                .toLocalDate()
                .toString();
        JsonNode term =
                anyone.get("/deadlines/D-01?from=" + receivedOn).expect(200).json();
        assertThat(text(filed, "dueOn")).isEqualTo(text(term, "dueOn")).isGreaterThan(receivedOn);
        assertThat(filed.at("/term/steps")).isEqualTo(term.path("steps")).isNotEmpty();

        String path = "/appeals/" + text(filed, "id");
        JsonNode appeal = citizen.get(path).expect(200).json();
        assertThat(appeal.at("/attachments/0/sha256").asText()).isEqualTo(sha256(Samples.pdf()));
        assertThat(citizen.get(path + "/attachments/" + text(file, "id"))
                        .expect(200)
                        .body())
                .isEqualTo(Samples.pdf());
    }

    @Test
    void theOfficeConfirmsAndAssigns() {
        CaseWork appeal = CaseWork.filed(stack, Samples.filing("kk"));
        ApiClient registrar = anyone.as("registrar");
        assertThat(unassigned(registrar)).contains(appeal.id());

        appeal.confirmed();
        assertThat(text(citizen.get(appeal.path()).json(), "state")).isEqualTo("ACCEPTED");

        appeal.assigned();
        assertThat(text(citizen.get(appeal.path()).json(), "state")).isEqualTo("UNDER_CONSIDERATION");
        JsonNode desk = anyone.as("prosecutor").get(appeal.desk()).expect(200).json();
        assertThat(desk.at("/handler/name").asText()).contains("Сейітов");
        assertThat(desk.path("possible")).extracting(JsonNode::asText).contains("SEND_ANSWER");
    }

    /** All pages: the queue is as long as the other tests made it. */
    private static List<String> unassigned(ApiClient registrar) {
        List<String> found = new ArrayList<>();
        String address = "/desk/appeals?filter=unassigned&limit=100";
        JsonNode page = registrar.get(address).expect(200).json();
        found.addAll(texts(page.path("items"), "id"));
        while (page.hasNonNull("next")) {
            page = registrar
                    .get(address + "&after=" + page.path("next").asText())
                    .expect(200)
                    .json();
            found.addAll(texts(page.path("items"), "id"));
        }
        return found;
    }

    @Test
    void anUnlawfulAnswerIsHeldBackWithEverythingThatArticle24Point7Misses() {
        CaseWork appeal =
                CaseWork.filed(stack, Samples.filing("ru")).confirmed().assigned();
        ApiClient prosecutor = anyone.as("prosecutor").reading("ru");
        JsonNode draft = prosecutor
                .put(appeal.desk() + "/answer", Samples.unlawfulAnswer())
                .expect(200)
                .json();
        assertThat(draft.path("defects"))
                .extracting(JsonNode::asText)
                .containsExactlyInAnyOrder("NO_OUTCOME", "WRONG_LANGUAGE", "NO_REASONS", "NO_LEGISLATION");

        JsonNode problem = appeal.deciding("prosecutor")
                .reading("ru")
                .post(appeal.desk() + "/answer/sending")
                .expect(422)
                .json();
        assertThat(texts(problem.path("errors"), "field"))
                .containsExactlyInAnyOrder("outcome", "language", "reasoning", "citations");
        assertThat(texts(problem.path("errors"), "message"))
                .allSatisfy(message -> assertThat(message).contains("24"));
        assertThat(text(citizen.get(appeal.path()).json(), "state")).isEqualTo("UNDER_CONSIDERATION");
        assertThat(citizen.get(appeal.path() + "/answers").json().path("items")).isEmpty();
    }

    @Test
    void theCitizenReadsTheAnswerAndAnyoneVerifiesItsCode() {
        CaseWork appeal = CaseWork.answered(stack);

        JsonNode answer =
                citizen.get(appeal.path() + "/answers").expect(200).json().at("/items/0");
        assertThat(text(answer, "outcome")).isEqualTo("SATISFIED");
        byte[] pdf = citizen.get(appeal.path() + "/answers/1.pdf").expect(200).body();
        assertThat(pdf).startsWith('%', 'P', 'D', 'F');
        assertVerifies(text(answer, "document"), "FINAL_ANSWER", appeal, pdf);

        byte[] coupon = citizen.get(appeal.path() + "/coupon.pdf").expect(200).body();
        assertThat(coupon).startsWith('%', 'P', 'D', 'F');
        assertVerifies(text(appeal.filing(), "coupon"), "COUPON", appeal, coupon);
    }

    @Test
    void theLastDayGoesIntoTheCitizensCalendarUntilTheAnswerIsThere() {
        CaseWork appeal =
                CaseWork.filed(stack, Samples.filing("ru")).confirmed().assigned();
        ApiAnswer file = citizen.reading("ru").get(appeal.path() + "/term.ics").expect(200);
        String lastDay = text(appeal.filing(), "dueOn").replace("-", "");
        assertThat(file.header("Content-Type")).isEqualToIgnoringCase("text/calendar;charset=UTF-8");
        assertThat(file.text().replace("\r\n ", ""))
                .startsWith("BEGIN:VCALENDAR\r\n")
                .contains("DTSTART;VALUE=DATE:" + lastDay + "\r\n", "BEGIN:VALARM", appeal.number())
                .contains("Срок рассмотрения обращения", "/my/appeals/" + appeal.id())
                // whoever sees somebody's calendar does not see what the appeal is about
                .doesNotContain(Samples.filing("ru").path("subject").asText());

        appeal.answered("ru");
        citizen.get(appeal.path() + "/term.ics").expect(404);
    }

    @Test
    void theTimelineTellsEveryDecisionAndEveryNotice() {
        CaseWork appeal = CaseWork.answered(stack);
        List<String> delivered = List.of("DELIVERED", "DELIVERED");
        // a letter is accepted by the next server; nothing tells of its arrival
        List<String> accepted = List.of("ACCEPTED", "ACCEPTED");
        Arrivals.awaitUntil(
                Duration.ofSeconds(30),
                () -> appeal.deliveries(Channel.SMS).equals(delivered)
                        && appeal.deliveries(Channel.EMAIL).equals(accepted));

        JsonNode timeline = appeal.timeline();
        assertThat(texts(timeline.path("entries"), "event"))
                .containsExactly("FILE", "CONFIRM_GROUND", "ASSIGN", "SEND_ANSWER");
        assertThat(texts(timeline.path("entries"), "legalBasis")).containsExactly("24.3", "24.1", "24.3", "24.7");
        assertThat(texts(timeline.path("notices"), "kind")).containsExactly("appeal-registered", "final-answer");
        assertThat(appeal.deliveries(Channel.SMS)).isEqualTo(delivered);
        assertThat(appeal.deliveries(Channel.EMAIL)).isEqualTo(accepted);
        assertThat(timeline.toString()).doesNotContain("citizen@zholdanym.test", "+77010000001");
    }

    private void assertVerifies(String code, String kind, CaseWork appeal, byte[] pdf) {
        JsonNode document = anyone.get("/verify/" + code).expect(200).json();
        assertThat(text(document, "kind")).isEqualTo(kind);
        assertThat(text(document, "number")).isEqualTo(appeal.number());
        assertThat(text(document, "sha256")).isEqualTo(sha256(pdf));
        assertThat(document.path("inForce").asBoolean()).isTrue();
        assertThat(document.toString()).doesNotContain(SURNAME, Samples.SUBJECT);
    }

    private static String text(JsonNode object, String field) {
        return object.path(field).asText();
    }

    private static List<String> texts(JsonNode array, String field) {
        return elements(array).map(item -> text(item, field)).toList();
    }

    private static Stream<JsonNode> elements(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
