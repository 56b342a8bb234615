package kz.zholdanym.local.push;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import kz.zholdanym.local.fault.Fault;
import kz.zholdanym.local.fault.FaultPlan;
import kz.zholdanym.local.inbox.Channel;
import kz.zholdanym.local.inbox.Inbox;
import kz.zholdanym.local.inbox.Message;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PushServiceTest {
    private static final String GOOD = """
            {"validate_only": false,
             "message": {
               "token": "device-1",
               "notification": {"title": "Жауап дайын", "body": "№ 2026-000123"},
               "data": {"number": "2026-000123", "link": "http://localhost:8080/my/1"},
               "android": {"priority": "high", "ttl": "3600s", "collapse_key": "answer"},
               "apns": {"headers": {"apns-priority": "10"}, "payload": {"aps": {"badge": 1}}}}}
            """;

    private final Inbox inbox = new Inbox(InstantSource.fixed(Instant.parse("2026-11-22T06:00:00Z")));
    private final FaultPlan faults = new FaultPlan();
    private final PushService service = PushService.start(0, inbox, faults);
    private final HttpClient client = HttpClient.newHttpClient();

    @AfterEach
    void stop() {
        service.close();
    }

    @Test
    void wellFormedMessageArrives() throws Exception {
        HttpResponse<String> answer = send(GOOD);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(json(answer).path("name").asText()).matches("projects/zholdanym-demo/messages/[0-9a-f-]+");
        Message message = inbox.find(Inbox.Filter.ALL).get(0);
        assertThat(message.channel()).isEqualTo(Channel.PUSH);
        assertThat(message.to()).isEqualTo("device-1");
        assertThat(message.subject()).isEqualTo("Жауап дайын");
        assertThat(message.text()).isEqualTo("№ 2026-000123");
        assertThat(message.data()).containsEntry("number", "2026-000123");
    }

    @Test
    void messageToValidateIsNotDelivered() throws Exception {
        assertThat(send(GOOD.replace("false", "true")).statusCode()).isEqualTo(200);

        assertThat(inbox.find(Inbox.Filter.ALL)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "not JSON",
                "[]",
                "{}",
                "{\"message\": {}}",
                "{\"message\": {\"token\": \"a\", \"topic\": \"b\"}}",
                "{\"message\": {\"token\": \"\"}}",
                "{\"message\": {\"token\": 7}}",
                "{\"message\": {\"token\": \"a\", \"colour\": \"red\"}}",
                "{\"message\": {\"token\": \"a\"}, \"extra\": 1}",
                "{\"message\": {\"token\": \"a\", \"data\": {\"count\": 1}}}",
                "{\"message\": {\"token\": \"a\", \"data\": {\"from\": \"x\"}}}",
                "{\"message\": {\"token\": \"a\", \"notification\": {\"text\": \"x\"}}}",
                "{\"message\": {\"token\": \"a\", \"android\": {\"sound\": \"x\"}}}"
            })
    void malformedMessageIsRefused(String body) throws Exception {
        HttpResponse<String> answer = send(body);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(json(answer).at("/error/status").asText()).isEqualTo("INVALID_ARGUMENT");
        assertThat(errorCode(answer)).isEqualTo("INVALID_ARGUMENT");
        assertThat(inbox.find(Inbox.Filter.ALL)).isEmpty();
    }

    @Test
    void messageAboveTheLimitIsRefused() throws Exception {
        String body = new ObjectMapper()
                .writeValueAsString(Map.of("message", Map.of("token", "a", "data", Map.of("text", "ә".repeat(2_100)))));

        assertThat(send(body).statusCode()).isEqualTo(400);
    }

    @Test
    void requestWithoutAccessTokenIsRefused() throws Exception {
        HttpResponse<String> answer = client.send(
                HttpRequest.newBuilder(address("/v1/projects/zholdanym-demo/messages:send"))
                        .POST(HttpRequest.BodyPublishers.ofString(GOOD))
                        .build(),
                HttpResponse.BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(json(answer).at("/error/status").asText()).isEqualTo("UNAUTHENTICATED");
    }

    @Test
    void droppedTokenIsUnregistered() throws Exception {
        HttpResponse<String> answer = send(GOOD.replace("device-1", "unregistered-1"));

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(json(answer).at("/error/status").asText()).isEqualTo("NOT_FOUND");
        assertThat(errorCode(answer)).isEqualTo("UNREGISTERED");
    }

    @Test
    void plannedFaultStrikesOnce() throws Exception {
        faults.plan(Fault.PUSH_UNAVAILABLE, 1);

        assertThat(send(GOOD).statusCode()).isEqualTo(503);
        assertThat(send(GOOD).statusCode()).isEqualTo(200);
    }

    @Test
    void anythingIsTradedForAnAccessToken() throws Exception {
        HttpResponse<String> answer = client.send(
                HttpRequest.newBuilder(address("/token"))
                        .POST(HttpRequest.BodyPublishers.ofString("grant_type=x&assertion=y"))
                        .build(),
                HttpResponse.BodyHandlers.ofString());

        assertThat(json(answer).path("access_token").asText()).isNotBlank();
        assertThat(json(answer).path("token_type").asText()).isEqualTo("Bearer");
    }

    private HttpResponse<String> send(String body) throws Exception {
        return client.send(
                HttpRequest.newBuilder(address("/v1/projects/zholdanym-demo/messages:send"))
                        .header("Authorization", "Bearer demo")
                        .header("Content-Type", "application/json; charset=utf-8")
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private URI address(String path) {
        return URI.create("http://localhost:" + service.port() + path);
    }

    private static JsonNode json(HttpResponse<String> answer) throws Exception {
        return new ObjectMapper().readTree(answer.body());
    }

    private static String errorCode(HttpResponse<String> answer) throws Exception {
        return json(answer).at("/error/details/0/errorCode").asText();
    }
}
