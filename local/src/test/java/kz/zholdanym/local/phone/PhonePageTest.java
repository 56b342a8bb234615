package kz.zholdanym.local.phone;

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
import kz.zholdanym.local.inbox.Inbox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PhonePageTest {
    private final Inbox inbox = new Inbox(InstantSource.fixed(Instant.parse("2026-11-22T06:00:00Z")));
    private final FaultPlan faults = new FaultPlan();
    private final PhonePage page = PhonePage.start(0, inbox, faults);
    private final HttpClient client = HttpClient.newHttpClient();

    @AfterEach
    void stop() {
        page.close();
    }

    @Test
    void everyMessageHasEveryField() throws Exception {
        inbox.addShortMessage("+77010000001", "Zholdanym", "Сәлем");

        assertThat(json("/messages")).isEqualTo(new ObjectMapper().readTree("""
                                        [{"id": 1, "channel": "sms", "to": "+77010000001", "from": "Zholdanym", "subject": null,
                                          "text": "Сәлем", "html": null, "data": {}, "receivedAt": "2026-11-22T06:00:00Z"}]"""));
    }

    @Test
    void newestComesFirst() throws Exception {
        inbox.addShortMessage("+77010000001", "Zholdanym", "бірінші");
        inbox.addLetter("citizen@zholdanym.test", "noreply@zholdanym.test", "екінші", null, null);

        assertThat(json("/messages").findValuesAsText("id")).containsExactly("2", "1");
    }

    @Test
    void messagesAreChosenByRecipientChannelAndAge() throws Exception {
        inbox.addShortMessage("+77010000001", "Zholdanym", "бірінші");
        inbox.addShortMessage("+77010000002", "Zholdanym", "екінші");
        inbox.addPush("device-1", "үшінші", null, Map.of());

        assertThat(json("/messages?to=+77010000002").findValuesAsText("id")).containsExactly("2");
        assertThat(json("/messages?to=%2B77010000002").findValuesAsText("id")).containsExactly("2");
        assertThat(json("/messages?channel=push").findValuesAsText("id")).containsExactly("3");
        assertThat(json("/messages?after=2").findValuesAsText("id")).containsExactly("3");
        assertThat(json("/messages?limit=1").findValuesAsText("id")).containsExactly("3");
    }

    @Test
    void unknownChannelIsAnError() throws Exception {
        assertThat(get("/messages?channel=pigeon").statusCode()).isEqualTo(400);
    }

    @Test
    void deletedMessagesAreGone() throws Exception {
        inbox.addShortMessage("+77010000001", "Zholdanym", "бірінші");

        assertThat(send("DELETE", "/messages").statusCode()).isEqualTo(204);

        assertThat(json("/messages")).isEmpty();
    }

    @Test
    void pageShowsKazakhLettersAndEscapesWhatArrived() throws Exception {
        inbox.addLetter(
                "citizen@zholdanym.test",
                "a@b.test",
                "<script>alert(1)</script>",
                "әғқңөұүһі",
                "<img src=x onerror=\"x\">");

        String html = get("/").body();

        assertThat(html)
                .contains(
                        "<h1>Телефон</h1>",
                        "әғқңөұүһі",
                        "&lt;script&gt;",
                        "srcdoc=\"&lt;img src=x onerror=&quot;x&quot;&gt;\"")
                .doesNotContain("<script", "<img", "${");
    }

    @Test
    void pageSpeaksThreeLanguages() throws Exception {
        assertThat(get("/").body()).contains("lang=\"kk\"", "Әзірге ешнәрсе келген жоқ.");
        assertThat(get("/?lang=ru").body()).contains("lang=\"ru\"", "Пока ничего не пришло.");
        assertThat(get("/?lang=en").body()).contains("lang=\"en\"", "Nothing has arrived yet.");
    }

    @Test
    void faultsArePlannedOverHttp() throws Exception {
        assertThat(send("POST", "/faults?fault=SMS_THROTTLED&times=3").statusCode())
                .isEqualTo(200);
        assertThat(faults.remaining()).containsEntry(Fault.SMS_THROTTLED, 3);

        send("DELETE", "/faults");
        assertThat(faults.remaining()).isEmpty();

        assertThat(send("POST", "/faults?fault=EARTHQUAKE").statusCode()).isEqualTo(400);
    }

    private JsonNode json(String path) throws Exception {
        return new ObjectMapper().readTree(get(path).body());
    }

    private HttpResponse<String> get(String path) throws Exception {
        return send("GET", path);
    }

    private HttpResponse<String> send(String method, String path) throws Exception {
        return client.send(
                HttpRequest.newBuilder(URI.create("http://localhost:" + page.port() + path))
                        .method(method, HttpRequest.BodyPublishers.noBody())
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }
}
