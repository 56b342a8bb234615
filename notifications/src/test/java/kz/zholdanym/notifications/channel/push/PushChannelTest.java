package kz.zholdanym.notifications.channel.push;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.firebase.FirebaseApp;
import com.google.firebase.messaging.FirebaseMessaging;
import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import kz.zholdanym.law.language.Language;
import kz.zholdanym.notifications.channel.Content.PushNote;
import kz.zholdanym.notifications.channel.OutgoingMessage;
import kz.zholdanym.notifications.channel.SendOutcome;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Google's own client against a server that answers as FCM does. */
class PushChannelTest {

    private static final String ERROR = """
            {"error": {"code": %d, "message": "token-1 is bad", "status": "%s", "details": [
              {"@type": "type.googleapis.com/google.firebase.fcm.v1.FcmError", "errorCode": "%s"}]}}""";

    private static final String ACCEPTED = "{\"name\": \"projects/zholdanym-demo/messages/1\"}";

    private final List<String> requests = new CopyOnWriteArrayList<>();
    private int status = 200;
    private String answer = ACCEPTED;
    private String retryAfter = "";
    private int answersAgainAfter = Integer.MAX_VALUE;
    private HttpServer server;
    private FirebaseApp app;
    private PushChannel channel;

    @BeforeEach
    void connect() throws Exception {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/v1/projects/zholdanym-demo/messages:send", exchange -> {
            requests.add(exchange.getRequestHeaders().getFirst("Authorization") + " "
                    + new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            if (!retryAfter.isEmpty()) {
                exchange.getResponseHeaders().set("Retry-After", retryAfter);
            }
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            boolean well = requests.size() > answersAgainAfter;
            byte[] body = (well ? ACCEPTED : answer).getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(well ? 200 : status, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
        app = Firebase.standIn(
                "zholdanym-demo",
                URI.create("http://localhost:" + server.getAddress().getPort()));
        channel = new PushChannel(FirebaseMessaging.getInstance(app), Duration.ofSeconds(2));
    }

    @AfterEach
    void close() {
        app.delete();
        server.stop(0);
    }

    @Test
    void sendsANotificationThatReplacesItself() {
        OutgoingMessage note = note();

        assertThat(channel.send(note))
                .isEqualTo(new SendOutcome.Accepted(
                        List.of("projects/zholdanym-demo/messages/1"), "200 projects/zholdanym-demo/messages/1"));

        assertThat(requests)
                .singleElement()
                .asString()
                .startsWith("Bearer ")
                .contains("\"token\":\"token-1\"", "Жолданымыңыз тіркелді", "\"link\":\"https://zholdanym.kz/a/1\"")
                .contains("\"collapse_key\":\"" + note.stepId() + "\"", "\"tag\":\"" + note.stepId() + "\"");
    }

    @Test
    void saysThatATokenIsGone() {
        refuse(404, "NOT_FOUND", "UNREGISTERED");

        assertThat(channel.send(note())).isEqualTo(new SendOutcome.PermanentFailure("404 UNREGISTERED", true));
    }

    @Test
    void givesUpOnAMessageThatIsWrong() {
        refuse(400, "INVALID_ARGUMENT", "INVALID_ARGUMENT");

        assertThat(channel.send(note())).isEqualTo(new SendOutcome.PermanentFailure("400 INVALID_ARGUMENT"));
    }

    @Test
    void waitsAsLongAsItIsTold() {
        refuse(429, "RESOURCE_EXHAUSTED", "QUOTA_EXCEEDED");
        retryAfter = "17";

        assertThat(channel.send(note())).isInstanceOfSatisfying(SendOutcome.TemporaryFailure.class, failure -> {
            assertThat(failure.retryAfter()).contains(Duration.ofSeconds(17));
            assertThat(failure.reason()).doesNotContain("token-1");
        });
    }

    @Test
    void triesAServiceThatIsAwayAgainAsSoonAsItAsked() {
        refuse(503, "UNAVAILABLE", "UNAVAILABLE");
        retryAfter = "1";
        answersAgainAfter = 1;

        assertThat(channel.send(note())).isInstanceOf(SendOutcome.Accepted.class);
        assertThat(requests).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({"30, 60", "90, 90"})
    void waitsNoLongerThanItMayAndLetsTheServiceHaveTheTimeItAsksFor(String asked, long given) {
        refuse(503, "UNAVAILABLE", "UNAVAILABLE");
        retryAfter = asked;

        assertThat(channel.send(note()))
                .isInstanceOfSatisfying(
                        SendOutcome.TemporaryFailure.class,
                        failure -> assertThat(failure.retryAfter()).contains(Duration.ofSeconds(given)));
        assertThat(requests).hasSize(1);
    }

    @Test
    void triesLaterWhileTheServiceFails() {
        refuse(500, "INTERNAL", "INTERNAL");

        assertThat(channel.send(note())).isEqualTo(new SendOutcome.TemporaryFailure("500 INTERNAL", Optional.empty()));
    }

    @Test
    void triesLaterWhileTheServiceIsAway() {
        server.stop(0);

        assertThat(channel.send(note())).isInstanceOf(SendOutcome.TemporaryFailure.class);
    }

    private void refuse(int code, String state, String error) {
        status = code;
        answer = ERROR.formatted(code, state, error);
    }

    private static OutgoingMessage note() {
        return new OutgoingMessage(
                UUID.randomUUID(),
                "token-1",
                Language.KK,
                new PushNote("Жолданымыңыз тіркелді", "№ 1", URI.create("https://zholdanym.kz/a/1")));
    }
}
