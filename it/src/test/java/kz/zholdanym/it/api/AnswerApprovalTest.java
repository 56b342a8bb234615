package kz.zholdanym.it.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.StreamSupport;
import kz.zholdanym.it.api.client.ApiAnswer;
import kz.zholdanym.it.api.client.ApiClient;
import kz.zholdanym.it.api.client.CaseWork;
import kz.zholdanym.it.api.client.Decisions;
import kz.zholdanym.it.api.client.Samples;
import kz.zholdanym.it.stack.TestStack;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** In an office that requires it an answer leaves with the head's approval, and in no other way. */
@ExtendWith(TestStack.class)
class AnswerApprovalTest {

    private ApiClient anyone;
    private CaseWork appeal;

    @BeforeEach
    void theHeadRequiresApproval(TestStack.Running stack) {
        anyone = ApiClient.of(stack);
        appeal = CaseWork.filed(stack, Samples.filing("kk")).confirmed().assigned();
        require(true);
    }

    @AfterEach
    void theHeadRequiresItNoLonger() {
        require(false);
    }

    @Test
    void anAnswerIsSubmittedReturnedMendedApprovedAndDelivered() {
        write(Samples.lawfulAnswer("kk")).expect(200);
        appeal.deciding("prosecutor").post(appeal.desk() + "/answer/sending").expect(403);
        submitted();
        assertThat(possible("prosecutor")).doesNotContain("SEND_ANSWER", "SUBMIT_ANSWER", "APPROVE_ANSWER");
        write(Samples.lawfulAnswer("kk")).expect(409);
        assertThat(queue("head")).contains(appeal.id());
        assertThat(queue("prosecutor")).isEmpty();
        anyone.as("head").get(appeal.desk() + "/answer/preview.pdf").expect(200);

        decide("head", "/return", Samples.remarks().put("remarks", " ")).expect(422);
        decide("head", "/return", Samples.remarks()).expect(200);
        assertThat(queue("head")).doesNotContain(appeal.id());
        ObjectNode mended = Samples.lawfulAnswer("kk");
        mended.put("reasoning", mended.path("reasoning").asText() + " Ұсыныс: 2026 жылғы 2 наурыздағы № 17.");
        write(mended).expect(200);
        submitted();
        JsonNode sent = approve("head").expect(200).json();

        assertThat(appeal.seen().path("state").asText()).isEqualTo("ANSWERED");
        assertThat(sent.path("ordinal").asInt()).isEqualTo(1);
        assertThat(appeal.timeline().path("notices").toString()).contains("final-answer");
        assertThat(appeal.timeline().path("entries").toString())
                .contains("APPROVE_ANSWER")
                .doesNotContain("RETURN_ANSWER", "SUBMIT_ANSWER", "Ұсыныстың нөмірі");
        JsonNode versions = versions();
        assertThat(versions.at("/0/review/remarks").asText()).contains("Ұсыныстың нөмірі");
        assertThat(versions.at("/1/reasoning").asText()).endsWith("№ 17.");
        assertThat(versions.at("/1/review/approved").asBoolean()).isTrue();
        anyone.as("citizen").get(appeal.path() + "/answers/1.pdf").expect(200);
    }

    @Test
    void nobodyButTheHeadOfThisOfficeApproves() {
        write(Samples.lawfulAnswer("kk")).expect(200);
        submitted();
        for (String other : List.of("registrar", "prosecutor", "superior")) {
            approve(other).expect(403);
        }
        String approval = appeal.desk() + "/answer-approval/approval";
        anyone.as("prosecutor2").with("If-Match", "\"0\"").post(approval).expect(403);
        anyone.as("registrar2").get(appeal.desk() + "/answer-approval").expect(404);
        assertThat(appeal.seen().path("state").asText()).isEqualTo("UNDER_CONSIDERATION");
    }

    @Test
    void ofTwoHeadsWhoDecideAtOnceTheSecondIsToldSo() {
        write(Samples.lawfulAnswer("kk")).expect(200);
        submitted();
        ApiClient first = appeal.deciding("head");
        ApiClient second = appeal.deciding("head");
        first.post(appeal.desk() + "/answer-approval/return", Samples.remarks()).expect(200);
        second.post(appeal.desk() + "/answer-approval/approval").expect(412);
        approve("head").expect(409);
        assertThat(versions().at("/0/review/approved").asBoolean(true)).isFalse();
    }

    @Test
    void whatWaitsIsTheHeadsToDecideWhateverBecomesOfTheRule() {
        write(Samples.lawfulAnswer("kk")).expect(200);
        submitted();
        require(false);
        appeal.deciding("prosecutor").post(appeal.desk() + "/answer/sending").expect(409);
        approve("head").expect(200);
    }

    @Test
    void whatTheLawAsksForIsAskedBeforeTheHeadReadsIt() {
        write(Samples.unlawfulAnswer()).expect(200);
        JsonNode refused = appeal.deciding("prosecutor")
                .post(appeal.desk() + "/answer-approval/submission")
                .expect(422)
                .json();
        assertThat(refused.path("errors").toString()).contains("language", "reasoning", "citations", "outcome");
        assertThat(versions()).isEmpty();
    }

    @Test
    void withoutTheRuleNothingIsSubmitted() {
        require(false);
        write(Samples.lawfulAnswer("kk")).expect(200);
        appeal.deciding("prosecutor")
                .post(appeal.desk() + "/answer-approval/submission")
                .expect(403);
        appeal.deciding("prosecutor").post(appeal.desk() + "/answer/sending").expect(200);
    }

    @Test
    void anotherProsecutorOrAnInspectionTakesItBackFromTheHead() {
        write(Samples.lawfulAnswer("kk")).expect(200);
        submitted();
        appeal.decided("head", "/inspection", Decisions.inspection(Decisions.today()));
        assertThat(queue("head")).doesNotContain(appeal.id());
        approve("head").expect(409);
    }

    private void require(boolean required) {
        anyone.as("head")
                .put("/desk/office/approval", Samples.approval(required))
                .expect(200);
    }

    private ApiAnswer write(ObjectNode answer) {
        return anyone.as("prosecutor").put(appeal.desk() + "/answer", answer);
    }

    private void submitted() {
        assertThat(possible("prosecutor")).contains("SUBMIT_ANSWER").doesNotContain("SEND_ANSWER");
        appeal.deciding("prosecutor")
                .post(appeal.desk() + "/answer-approval/submission")
                .expect(200);
    }

    private ApiAnswer approve(String account) {
        return appeal.deciding(account).post(appeal.desk() + "/answer-approval/approval");
    }

    private ApiAnswer decide(String account, String decision, JsonNode body) {
        return appeal.deciding(account).post(appeal.desk() + "/answer-approval" + decision, body);
    }

    private JsonNode versions() {
        return anyone.as("head")
                .get(appeal.desk() + "/answer-approval")
                .expect(200)
                .json()
                .path("items");
    }

    private String possible(String account) {
        return anyone.as(account)
                .get(appeal.desk())
                .expect(200)
                .json()
                .path("possible")
                .toString();
    }

    private List<String> queue(String account) {
        JsonNode waiting = anyone.as(account)
                .get("/desk/appeals?filter=AWAITING_APPROVAL&limit=100")
                .expect(200)
                .json()
                .path("items");
        return StreamSupport.stream(waiting.spliterator(), false)
                .map(line -> line.path("id").asText())
                .toList();
    }
}
