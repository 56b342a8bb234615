package kz.zholdanym.it.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
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

/** What is sent twice is done once, and nobody decides over what they have not seen. */
@ExtendWith(TestStack.class)
class IdempotencyTest {

    private static final int RETRIES = 50;

    private TestStack.Running stack;
    private ApiClient citizen;

    @BeforeEach
    void signIn(TestStack.Running running) {
        stack = running;
        citizen = ApiClient.of(stack).as("citizen");
    }

    @Test
    void fiftyRetriesOfOneFilingAtTheSameTimeMakeOneAppeal() throws Exception {
        String subject = "Subject " + UUID.randomUUID();
        ObjectNode filing = Samples.filing("kk").put("subject", subject);
        ApiClient retrying = citizen.with("Idempotency-Key", UUID.randomUUID().toString());
        List<ApiAnswer> answers = atOnce(RETRIES, () -> retrying.post("/appeals", filing));

        assertThat(answers).hasSize(RETRIES).extracting(ApiAnswer::status).containsOnly(201);
        assertThat(answers.stream().map(ApiAnswer::json).distinct()).hasSize(1);
        assertThat(answers.stream().map(answer -> answer.header("Location")).distinct())
                .hasSize(1);
        assertThat(filedWith(subject)).hasSize(1);

        String id = answers.get(0).json().path("id").asText();
        assertThat(citizen.get("/appeals/" + id + "/timeline").json().path("entries"))
                .hasSize(1);
        Arrivals arrivals = new Arrivals(stack, id);
        arrivals.await(Channel.EMAIL, message -> true);
        arrivals.await(Channel.SMS, message -> true);
        assertThat(arrivals.on(Channel.EMAIL)).hasSize(1);
        assertThat(arrivals.on(Channel.SMS)).hasSize(1);
    }

    @Test
    void theSameKeyWithAnotherContentIsRefused() {
        ApiClient retrying = citizen.with("Idempotency-Key", UUID.randomUUID().toString());
        retrying.post("/appeals", Samples.filing("kk")).expect(201);
        JsonNode problem = retrying.post("/appeals", Samples.filing("kk").put("subject", "Басқа мәселе"))
                .expect(422)
                .json();
        assertThat(problem.path("type").asText()).isEqualTo("urn:zholdanym:problem:key-used-for-another");
    }

    @Test
    void theSameKeyOfAnotherPersonIsAnotherKey() {
        String key = UUID.randomUUID().toString();
        String mine = citizen.with("Idempotency-Key", key)
                .post("/appeals", Samples.filing("kk"))
                .expect(201)
                .json()
                .path("id")
                .asText();
        String theirs = ApiClient.of(stack)
                .as("citizen2")
                .with("Idempotency-Key", key)
                .post("/appeals", Samples.filing("kk"))
                .expect(201)
                .json()
                .path("id")
                .asText();
        assertThat(theirs).isNotEqualTo(mine);
    }

    @Test
    void aFilingThatWasRefusedMayBeMendedUnderTheSameKey() {
        ApiClient retrying = citizen.with("Idempotency-Key", UUID.randomUUID().toString());
        retrying.post("/appeals", Samples.filing("kk").put("text", "")).expect(422);
        retrying.post("/appeals", Samples.filing("kk")).expect(201);
    }

    @Test
    void withoutAKeyTwoFilingsAreTwoAppeals() {
        String first =
                citizen.post("/appeals", Samples.filing("kk")).expect(201).text();
        String second =
                citizen.post("/appeals", Samples.filing("kk")).expect(201).text();
        assertThat(second).isNotEqualTo(first);
    }

    @Test
    void aDecisionSaysWhichVersionItIsBasedOn() {
        CaseWork appeal = CaseWork.filed(stack, Samples.filing("kk"));
        ApiClient registrar = ApiClient.of(stack).as("registrar");
        JsonNode decision = Samples.groundDecision();
        String path = appeal.desk() + "/ground";
        assertProblem(registrar.post(path, decision), 428, "version-required");
        assertProblem(registrar.with("If-Match", "*").post(path, decision), 428, "version-required");
        assertProblem(registrar.with("If-Match", "\"999\"").post(path, decision), 412, "stale-version");
        assertThat(registrar.get(appeal.desk()).json().at("/appeal/state").asText())
                .isEqualTo("REGISTERED");
    }

    @Test
    void ofTwoDecisionsOnOneVersionTheSecondIsStale() {
        CaseWork appeal = CaseWork.filed(stack, Samples.filing("kk"));
        ApiClient slow = appeal.deciding("head");
        appeal.confirmed();
        JsonNode decision = JsonNodeFactory.instance
                .objectNode()
                .put("ground", "HARM_TO_LIFE_OR_HEALTH")
                .put("reason", "Қауіпті.");
        ApiAnswer refusal = slow.post(appeal.desk() + "/ground", decision);
        assertProblem(refusal, 412, "stale-version");
        // the version alone: by which calendar the case's term reads is no matter of the decision
        String current = ApiClient.of(stack).as("head").get(appeal.desk()).version();
        assertThat(current).startsWith(refusal.version().replaceFirst("\"$", "-"));
        assertThat(ApiClient.of(stack)
                        .as("head")
                        .get(appeal.desk())
                        .json()
                        .path("confirmedGround")
                        .asText())
                .isEqualTo("NO_PROPER_PROTECTION");
    }

    @Test
    void whoHasTheVersionIsNotSentTheCaseAgain() {
        CaseWork appeal = CaseWork.filed(stack, Samples.filing("kk"));
        String version = citizen.get(appeal.path()).expect(200).version();
        ApiClient knowing = citizen.with("If-None-Match", version);
        assertThat(knowing.get(appeal.path()).expect(304).body()).isEmpty();
        appeal.confirmed();
        assertThat(knowing.get(appeal.path()).expect(200).version()).isNotEqualTo(version);
    }

    private static void assertProblem(ApiAnswer answer, int status, String type) {
        assertThat(answer.expect(status).json().path("type").asText()).isEqualTo("urn:zholdanym:problem:" + type);
    }

    private List<JsonNode> filedWith(String subject) {
        JsonNode newest = citizen.get("/appeals?limit=100").expect(200).json().path("items");
        return IntStream.range(0, newest.size())
                .mapToObj(newest::get)
                .filter(line -> line.path("subject").asText().equals(subject))
                .toList();
    }

    private static List<ApiAnswer> atOnce(int times, Callable<ApiAnswer> call) throws Exception {
        ExecutorService callers = Executors.newFixedThreadPool(times);
        CountDownLatch everybodyIsThere = new CountDownLatch(times);
        try {
            List<Future<ApiAnswer>> answers = IntStream.range(0, times)
                    .mapToObj(caller -> callers.submit(() -> {
                        everybodyIsThere.countDown();
                        everybodyIsThere.await();
                        return call.call();
                    }))
                    .toList();
            List<ApiAnswer> done = new ArrayList<>();
            for (Future<ApiAnswer> answer : answers) {
                done.add(answer.get());
            }
            return done;
        } finally {
            callers.shutdownNow();
        }
    }
}
