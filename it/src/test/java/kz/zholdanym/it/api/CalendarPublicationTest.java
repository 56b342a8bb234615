package kz.zholdanym.it.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kz.zholdanym.it.api.client.ApiAnswer;
import kz.zholdanym.it.api.client.ApiClient;
import kz.zholdanym.it.api.client.Arrivals;
import kz.zholdanym.it.api.client.Calendars;
import kz.zholdanym.it.api.client.CaseWork;
import kz.zholdanym.it.api.client.Samples;
import kz.zholdanym.it.stack.TestStack;
import kz.zholdanym.local.inbox.Channel;
import kz.zholdanym.local.inbox.Message;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** From the administrator who makes a day a day off to the person whose phone says so. */
@ExtendWith(TestStack.class)
class CalendarPublicationTest {

    private TestStack.Running stack;
    private ApiClient anyone;
    private ApiClient administrator;
    private int year;
    private ObjectNode shipped;

    @BeforeEach
    void rememberTheCalendar(TestStack.Running running) {
        stack = running;
        anyone = ApiClient.of(stack);
        administrator = anyone.as("admin");
    }

    @AfterEach
    void theCalendarIsAsItWas() {
        if (shipped != null) {
            String path = "/admin/calendar/" + year;
            var preview = administrator.post(path + "/preview", shipped);
            if (preview.status() == 200) {
                publish(shipped, preview.json().path("basis").asText()).expect(201);
            }
        }
    }

    @Test
    void thePersonWhoseLastDayMovesIsToldFromWhenToWhenAndWhy() {
        CaseWork kazakh = CaseWork.filed(stack, Samples.filing("kk"));
        CaseWork russian = CaseWork.filed(stack, Samples.filing("ru"));
        String before = kazakh.filing().path("dueOn").asText();
        year = LocalDate.parse(before).getYear();
        shipped = Calendars.standing(anyone, year);
        ObjectNode proposal = Calendars.withDayOff(shipped, before);

        JsonNode preview = administrator
                .post("/admin/calendar/" + year + "/preview", proposal)
                .expect(200)
                .json();
        assertThat(preview.path("moved").asLong()).isGreaterThanOrEqualTo(2);
        assertThat(preview.at("/moves/0/before").asText()).isEqualTo(before);
        JsonNode published =
                publish(proposal, preview.path("basis").asText()).expect(201).json();
        assertThat(published.path("basis").asLong())
                .isEqualTo(preview.path("basis").asLong() + 1);

        Message letter = new Arrivals(stack, kazakh.id())
                .await(
                        Channel.EMAIL,
                        arrived -> String.valueOf(arrived.subject()).contains("жауап беру мерзімі өзгерді"));
        assertThat(letter.text()).contains("Үкіметтің қаулысы", kazakh.number());
        new Arrivals(stack, kazakh.id())
                .await(Channel.SMS, arrived -> arrived.text().contains("жолданымның мерзімі өзгерді"));
        new Arrivals(stack, russian.id())
                .await(Channel.SMS, arrived -> arrived.text().contains("Новый срок ответа"));

        JsonNode appeal = anyone.as("citizen").get(kazakh.path()).expect(200).json();
        String after = appeal.path("dueOn").asText();
        assertThat(LocalDate.parse(after)).isAfter(before);
        assertThat(appeal.at("/term/dueOn").asText()).isEqualTo(after);
        List<JsonNode> entries = new ArrayList<>();
        kazakh.timeline().path("entries").forEach(entries::add);
        JsonNode entry = entries.get(entries.size() - 1);
        assertThat(entry.path("event").asText()).isEqualTo("RECOMPUTE_TERM");
        assertThat(entry.path("dueBefore").asText()).isEqualTo(before);
        assertThat(entry.path("dueAfter").asText()).isEqualTo(after);
        JsonNode editions =
                anyone.get("/calendar/" + year + "/editions").expect(200).json();
        assertThat(editions.at("/items/0/publication/basis").asLong())
                .isEqualTo(published.path("basis").asLong());
    }

    @Test
    void aCaseThatWasAnsweredIsNotTouched() {
        CaseWork answered = CaseWork.answered(stack);
        CaseWork open = CaseWork.filed(stack, Samples.filing("kk"));
        String before = answered.filing().path("dueOn").asText();
        year = LocalDate.parse(before).getYear();
        shipped = Calendars.standing(anyone, year);
        ObjectNode proposal = Calendars.withDayOff(shipped, before);
        String basis = administrator
                .post("/admin/calendar/" + year + "/preview", proposal)
                .expect(200)
                .json()
                .path("basis")
                .asText();
        publish(proposal, basis).expect(201);
        Arrivals.awaitUntil(Duration.ofSeconds(30), () -> !dueOn(open).equals(before));
        assertThat(dueOn(open)).isNotEqualTo(before);
        assertThat(dueOn(answered)).isEqualTo(before);
    }

    @Test
    void whoeverDidNotSeeTheLastPublicationLooksAgain() {
        year = LocalDate.parse(CaseWork.filed(stack, Samples.filing("kk"))
                        .filing()
                        .path("dueOn")
                        .asText())
                .getYear();
        ObjectNode proposal = Calendars.withDayOff(Calendars.standing(anyone, year), year + "-12-31");
        ProblemCheck.check(publish(proposal, "1"), 412, "stale-version");
        ProblemCheck.check(
                administrator.post("/admin/calendar/" + year + "/editions", proposal), 428, "version-required");
    }

    @Test
    void aCalendarThatForgetsItsDaysIsRefused() {
        for (String body : List.of(
                "{}",
                "{\"days\": [], \"reason\": {\"kk\": \"а\", \"ru\": \"а\", \"en\": \"a\"}}",
                "{\"days\": [null]}")) {
            ApiAnswer answer = administrator.with("If-Match", "\"1\"").post("/admin/calendar/2026/preview", body);
            ProblemCheck.check(answer, 422, "invalid-input");
        }
    }

    private String dueOn(CaseWork appeal) {
        return anyone.as("citizen")
                .get(appeal.path())
                .expect(200)
                .json()
                .path("dueOn")
                .asText();
    }

    private ApiAnswer publish(ObjectNode proposal, String basis) {
        return administrator
                .with("If-Match", "\"" + basis + "\"")
                .post("/admin/calendar/" + year + "/editions", proposal);
    }
}
