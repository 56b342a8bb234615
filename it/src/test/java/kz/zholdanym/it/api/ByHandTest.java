package kz.zholdanym.it.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.StreamSupport;
import kz.zholdanym.it.api.client.ApiClient;
import kz.zholdanym.it.api.client.Arrivals;
import kz.zholdanym.it.api.client.CaseWork;
import kz.zholdanym.it.api.client.Decisions;
import kz.zholdanym.it.api.client.Samples;
import kz.zholdanym.it.stack.TestStack;
import kz.zholdanym.local.fault.Fault;
import kz.zholdanym.local.inbox.Channel;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Registered letters, telephonograms and telegrams, from the day everything else fails to the certificate. */
@ExtendWith(TestStack.class)
class ByHandTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String ADDRESS = "050000, Алматы қаласы, Абай даңғылы, 10-үй, 5-пәтер";
    private static final String TRACKING = "RR473124829KZ";

    private TestStack.Running stack;
    private ApiClient anyone;
    private ApiClient registrar;

    @BeforeEach
    void signIn(TestStack.Running running) {
        stack = running;
        anyone = ApiClient.of(stack);
        registrar = anyone.as("registrar");
    }

    @AfterEach
    void providersWorkAgain() {
        stack.faults().clear();
    }

    @Test
    void anAnswerThatNothingElseBringsComesByRegisteredLetter() {
        CaseWork appeal = answeredWhileProvidersFail();
        String letter = listed(appeal).path("id").asText();
        String day = today(appeal);
        assertThat(listed(appeal).path("stage").asText()).isEqualTo("TO_PRINT");
        assertThat(listed(appeal).has("tellBy")).isTrue();

        registrar.get("/desk/post/" + letter + "/letter.pdf").expect(404);
        JsonNode printed = write(letter, Samples.entry("PRINTED").put("enclosed", true));
        assertThat(printed.path("stage").asText()).isEqualTo("TO_HAND_OVER");
        assertThat(printed.path("enclosure").asInt()).isEqualTo(1);
        byte[] pdf = registrar
                .get("/desk/post/" + letter + "/letter.pdf")
                .expect(200)
                .body();
        assertThat(new String(pdf, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
        JsonNode verified = anyone.get("/verify/" + printed.path("letter").asText())
                .expect(200)
                .json();
        assertThat(verified.path("kind").asText()).isEqualTo("NOTICE_LETTER");

        write(letter, Samples.entry("HANDED_OVER").put("on", day).put("reference", TRACKING));
        write(letter, Samples.entry("DELIVERED").put("on", day));
        registrar
                .uploadTo("/desk/post/" + letter + "/receipts", "receipt.pdf", Samples.pdf())
                .expect(201);

        assertThat(states(appeal, "LETTER")).containsExactly("DELIVERED");
        JsonNode byHand = channels(appeal, "LETTER").get(0).path("byHand");
        assertThat(byHand.path("reference").asText()).isEqualTo(TRACKING);
        assertThat(byHand.path("endedOn").asText()).isEqualTo(day);
        assertThat(certificate(appeal)).isEqualTo("%PDF-");
        assertThat(registrar
                        .get("/desk/post?limit=100")
                        .expect(200)
                        .json()
                        .path("items")
                        .findValuesAsText("appeal"))
                .doesNotContain(appeal.id());
    }

    @Test
    void anEmployeeDecidesOnATelephonogramAndWritesDownWhoTookIt() {
        CaseWork appeal = CaseWork.filed(stack, Samples.filing("kk"))
                .confirmed()
                .assigned()
                .answered("kk");
        String call = ordered(appeal, "TELEPHONOGRAM");
        String day = today(appeal);

        JsonNode missed = write(
                call,
                Samples.entry("NOT_REACHED")
                        .put("on", day)
                        .put("time", "00:00")
                        .put("phone", "87272501234")
                        .put("reason", "Телефонды ешкім алмады"));
        assertThat(missed.path("stage").asText()).isEqualTo("TO_CALL");
        JsonNode taken = write(call, Samples.takenCall(day));

        assertThat(taken.path("stage").asText()).isEqualTo("DELIVERED");
        assertThat(taken.path("entries").findValuesAsText("person")).containsExactly("Серіков Дәулет");
        assertThat(states(appeal, "TELEPHONOGRAM")).containsExactly("DELIVERED");
        assertThat(appeal.timeline().toString())
                .as("who took the call is not told on the timeline")
                .doesNotContain("Дәулет");
        assertThat(certificate(appeal)).isEqualTo("%PDF-");
    }

    @Test
    void whatCannotBeIsRefusedWithWhatToDo() {
        CaseWork appeal =
                CaseWork.filed(stack, withAddress()).confirmed().assigned().answered("kk");
        String letter = ordered(appeal, "LETTER");
        String day = today(appeal);
        String tomorrow = LocalDate.parse(day).plusDays(1).toString();

        refused(letter, Samples.entry("HANDED_OVER").put("on", day).put("reference", TRACKING), 409);
        write(letter, Samples.entry("PRINTED"));
        refused(letter, Samples.entry("PRINTED"), 409);
        refused(letter, Samples.entry("HANDED_OVER").put("on", tomorrow).put("reference", TRACKING), 422);
        refused(letter, Samples.entry("HANDED_OVER").put("on", day).put("reference", "RR473124820KZ"), 422);
        refused(letter, Samples.entry("PIGEON"), 422);
        registrar
                .uploadTo("/desk/post/" + letter + "/receipts", "receipt.pdf", Samples.pdf())
                .expect(409);
        write(letter, Samples.entry("HANDED_OVER").put("on", day).put("reference", TRACKING));
        refused(letter, Samples.entry("RETURNED").put("on", day), 422);
        registrar
                .uploadTo("/desk/post/" + letter + "/receipts", "receipt.txt", "text".getBytes(StandardCharsets.UTF_8))
                .expect(422);
        write(letter, Samples.entry("DELIVERED").put("on", day));
        refused(letter, Samples.entry("DELIVERED").put("on", day), 409);
        assertThat(registrar.post(orders(appeal), Samples.errandOrder("SMS")).status())
                .isEqualTo(422);
        ordered(appeal, "TELEPHONOGRAM");
        assertThat(registrar
                        .post(orders(appeal), Samples.errandOrder("TELEPHONOGRAM"))
                        .status())
                .as("it is under way")
                .isEqualTo(409);
    }

    @Test
    void onlyTheRegistrarAndTheProsecutorInChargeWriteDownAnything() {
        CaseWork appeal =
                CaseWork.filed(stack, withAddress()).confirmed().assigned().answered("kk");
        String path = "/desk/post/" + ordered(appeal, "LETTER");

        for (String reader : List.of("registrar", "prosecutor", "head", "superior")) {
            assertThat(anyone.as(reader).get(path).status()).as(reader).isEqualTo(200);
        }
        for (String stranger : List.of("registrar2", "prosecutor2")) {
            assertThat(anyone.as(stranger).get(path).status()).as(stranger).isEqualTo(404);
            assertThat(anyone.as(stranger)
                            .post(path + "/entries", Samples.entry("PRINTED"))
                            .status())
                    .as(stranger)
                    .isEqualTo(404);
            assertThat(anyone.as(stranger)
                            .get("/desk/post?limit=100")
                            .json()
                            .path("items")
                            .findValuesAsText("appeal"))
                    .doesNotContain(appeal.id());
        }
        for (String nobody : List.of("head", "superior", "citizen", "admin")) {
            assertThat(anyone.as(nobody)
                            .post(path + "/entries", Samples.entry("PRINTED"))
                            .status())
                    .as(nobody)
                    .isEqualTo(403);
        }
        assertThat(anyone.as("prosecutor")
                        .post(path + "/entries", Samples.entry("PRINTED"))
                        .status())
                .as("in charge of the case")
                .isEqualTo(200);
        assertThat(anyone.as("head").get(path).json().path("possible")).isEmpty();
    }

    @Test
    void aLetterGoesWithTheCaseToTheOfficeThatGetsIt() {
        CaseWork appeal = CaseWork.filed(stack, withAddress());
        String letter = ordered(appeal, "LETTER");

        appeal.deciding("registrar")
                .post(appeal.desk() + "/rerouting", Decisions.rerouting("ALMATY_BOSTANDYK"))
                .expect(204);

        registrar.get("/desk/post/" + letter).expect(404);
        assertThat(listOf("registrar")).doesNotContain(letter);
        assertThat(listOf("registrar2")).contains(letter);
        anyone.as("registrar2")
                .post("/desk/post/" + letter + "/entries", Samples.entry("PRINTED"))
                .expect(200);
    }

    @Test
    void whoGaveNothingButAnAddressIsWrittenTo() {
        ObjectNode filing = withAddress().put("email", "").put("phone", "");
        CaseWork appeal = CaseWork.filed(stack, filing);

        assertThat(states(appeal, "LETTER")).containsExactly("QUEUED");
        assertThat(listed(appeal).path("notice").asText()).isEqualTo("appeal-registered");
    }

    private CaseWork answeredWhileProvidersFail() {
        ObjectNode filing = withAddress();
        filing.putArray("channels").add("SMS").add("EMAIL");
        CaseWork appeal = CaseWork.filed(stack, filing).confirmed().assigned();
        Arrivals.awaitUntil(
                PATIENCE,
                () -> appeal.deliveries(Channel.SMS).equals(List.of("DELIVERED"))
                        && appeal.deliveries(Channel.EMAIL).equals(List.of("ACCEPTED")));
        stack.faults().plan(Fault.EMAIL_REJECTED, 1);
        stack.faults().plan(Fault.SMS_UNDELIVERABLE, 2);
        appeal.answered("kk");
        Arrivals.awaitUntil(PATIENCE, () -> states(appeal, "LETTER").equals(List.of("QUEUED")));
        assertThat(states(appeal, "LETTER")).containsExactly("QUEUED");
        return appeal;
    }

    private static ObjectNode withAddress() {
        return Samples.filing("kk").put("address", ADDRESS);
    }

    private List<String> listOf(String employee) {
        return anyone.as(employee)
                .get("/desk/post?limit=100")
                .expect(200)
                .json()
                .path("items")
                .findValuesAsText("id");
    }

    /** The errand of an appeal as the list has it. */
    private JsonNode listed(CaseWork appeal) {
        JsonNode items =
                registrar.get("/desk/post?limit=100").expect(200).json().path("items");
        for (JsonNode item : items) {
            if (item.path("appeal").asText().equals(appeal.id())) {
                return item;
            }
        }
        throw new AssertionError("not on the list: " + items);
    }

    private String ordered(CaseWork appeal, String channel) {
        return registrar
                .post(orders(appeal), Samples.errandOrder(channel))
                .expect(201)
                .json()
                .path("id")
                .asText();
    }

    /** Of the notice of the answer, the last one. */
    private static String orders(CaseWork appeal) {
        return appeal.desk() + "/notices/" + lastNotice(appeal).path("id").asText() + "/errands";
    }

    private JsonNode write(String errand, JsonNode entry) {
        return registrar
                .post("/desk/post/" + errand + "/entries", entry)
                .expect(200)
                .json();
    }

    private void refused(String errand, JsonNode entry, int status) {
        var answer = registrar.post("/desk/post/" + errand + "/entries", entry);
        assertThat(answer.status()).as(answer::text).isEqualTo(status);
        assertThat(answer.json().path("detail").asText()).isNotBlank();
    }

    private static JsonNode lastNotice(CaseWork appeal) {
        JsonNode notices = appeal.timeline().path("notices");
        return notices.get(notices.size() - 1);
    }

    private static List<JsonNode> channels(CaseWork appeal, String channel) {
        return StreamSupport.stream(lastNotice(appeal).path("channels").spliterator(), false)
                .filter(told -> told.path("channel").asText().equals(channel))
                .toList();
    }

    private static List<String> states(CaseWork appeal, String channel) {
        return channels(appeal, channel).stream()
                .map(told -> told.path("state").asText())
                .toList();
    }

    private String certificate(CaseWork appeal) {
        byte[] pdf = anyone.as("citizen")
                .get(appeal.path() + "/notices/" + lastNotice(appeal).path("id").asText() + "/certificate.pdf")
                .expect(200)
                .body();
        return new String(pdf, 0, 5, StandardCharsets.US_ASCII);
    }

    /** The day on which the appeal was received, in Almaty: the tests run within it. */
    private static String today(CaseWork appeal) {
        return OffsetDateTime.parse(appeal.filing().path("receivedAt").asText())
                .atZoneSameInstant(ZoneId.of("Asia/Almaty"))
                .toLocalDate()
                .toString();
    }
}
