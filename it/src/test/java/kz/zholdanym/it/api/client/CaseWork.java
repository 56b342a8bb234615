package kz.zholdanym.it.api.client;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import kz.zholdanym.it.stack.TestStack;
import kz.zholdanym.local.inbox.Channel;

/** One appeal of the account {@code citizen} and the steps that the office takes with it. */
public final class CaseWork {

    private final ApiClient anyone;
    private final JsonNode filed;

    private CaseWork(ApiClient anyone, JsonNode filed) {
        this.anyone = anyone;
        this.filed = filed;
    }

    public static CaseWork filed(TestStack.Running stack, JsonNode filing) {
        ApiClient anyone = ApiClient.of(stack);
        return new CaseWork(
                anyone,
                anyone.as("citizen").post("/appeals", filing).expect(201).json());
    }

    /** An appeal with a file, and the answer to it. */
    public static CaseWork answered(TestStack.Running stack) {
        String file = ApiClient.of(stack)
                .as("citizen")
                .upload("evidence.pdf", Samples.pdf())
                .expect(201)
                .json()
                .path("id")
                .asText();
        return filed(stack, Samples.filingWith(file)).confirmed().assigned().answered("kk");
    }

    public String id() {
        return filed.path("id").asText();
    }

    public String number() {
        return filed.path("number").asText();
    }

    /** What filing gave. */
    public JsonNode filing() {
        return filed;
    }

    /** The case as its applicant reaches it. */
    public String path() {
        return "/appeals/" + id();
    }

    /** The case as staff reach it. */
    public String desk() {
        return "/desk/appeals/" + id();
    }

    public CaseWork confirmed() {
        return confirmedAs("NO_PROPER_PROTECTION");
    }

    /** On another ground. */
    public CaseWork confirmedAs(String ground) {
        deciding("registrar")
                .post(desk() + "/ground", Samples.groundDecision().put("ground", ground))
                .expect(200);
        return this;
    }

    public CaseWork assigned() {
        ApiClient registrar = deciding("registrar");
        String handler = registrar
                .get(desk() + "/prosecutors")
                .expect(200)
                .json()
                .at("/items/0/id")
                .asText();
        registrar.post(desk() + "/assignment", Samples.assignment(handler)).expect(200);
        return this;
    }

    /** An employee decides something, which has to succeed. */
    public JsonNode decided(String account, String decision, JsonNode body) {
        return deciding(account).post(desk() + decision, body).expect(200).json();
    }

    /** The decisions as the applicant reads them. */
    public JsonNode decisions() {
        return anyone.as("citizen")
                .get(path() + "/decisions")
                .expect(200)
                .json()
                .path("items");
    }

    /** The applicant, who has just read the appeal. */
    public ApiClient applicant() {
        ApiClient citizen = anyone.as("citizen");
        return citizen.with("If-Match", citizen.get(path()).expect(200).version());
    }

    /** The case as its applicant reads it. */
    public JsonNode seen() {
        return anyone.as("citizen").get(path()).expect(200).json();
    }

    public CaseWork answered(String language) {
        anyone.as("prosecutor")
                .put(desk() + "/answer", Samples.lawfulAnswer(language))
                .expect(200);
        deciding("prosecutor").post(desk() + "/answer/sending").expect(200);
        return this;
    }

    /** What the applicant is told of the case's course. */
    public JsonNode timeline() {
        return anyone.as("citizen").get(path() + "/timeline").expect(200).json();
    }

    /** What became of each notice on a channel, in the order of the notices. */
    public List<String> deliveries(Channel channel) {
        return elements(timeline().path("notices"))
                .flatMap(notice -> elements(notice.path("channels")))
                .filter(delivery -> delivery.path("channel").asText().equals(channel.name()))
                .map(delivery -> delivery.path("state").asText())
                .toList();
    }

    /** An employee who has just read the case. */
    public ApiClient deciding(String account) {
        ApiClient employee = anyone.as(account);
        return employee.with("If-Match", employee.get(desk()).expect(200).version());
    }

    private static Stream<JsonNode> elements(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
