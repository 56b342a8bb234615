package kz.zholdanym.it.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;
import kz.zholdanym.it.api.client.ApiClient;
import kz.zholdanym.it.api.client.CaseWork;
import kz.zholdanym.it.api.client.Samples;
import kz.zholdanym.it.stack.TestStack;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** How an office shares out its work. */
@ExtendWith(TestStack.class)
class DeskStoriesTest {

    private static final String PROSECUTOR = "00000000-0000-7000-8000-000000000005";

    private TestStack.Running stack;
    private ApiClient anyone;

    @BeforeEach
    void useTheStack(TestStack.Running running) {
        stack = running;
        anyone = ApiClient.of(stack);
    }

    @Test
    void oneProsecutorIsPutInChargeOfManyAndEachAppealIsDecidedByItself() {
        CaseWork ready = CaseWork.filed(stack, Samples.filing("kk")).confirmed();
        CaseWork unconfirmed = CaseWork.filed(stack, Samples.filing("kk"));
        CaseWork overtaken = CaseWork.filed(stack, Samples.filing("ru")).confirmed();
        ObjectNode order = Samples.assignments(PROSECUTOR, ready.id(), 1);
        ArrayNode appeals = (ArrayNode) order.path("appeals");
        add(appeals, unconfirmed, 0);
        add(appeals, overtaken, 0);
        appeals.addObject().put("id", UUID.randomUUID().toString()).put("version", 0);

        JsonNode done = anyone.as("registrar")
                .post("/desk/assignments", order)
                .expect(200)
                .json();
        assertThat(texts(done, "outcome")).containsExactly("ASSIGNED", "REFUSED", "REFUSED", "REFUSED");
        assertThat(texts(done, "number")).containsExactly(ready.number(), unconfirmed.number(), overtaken.number(), "");
        assertThat(done.at("/items/0/reason").isMissingNode()).isTrue();
        assertThat(texts(done, "reason").subList(1, 4)).doesNotContain("").doesNotHaveDuplicates();
        assertThat(ready.seen().path("state").asText()).isEqualTo("UNDER_CONSIDERATION");
        assertThat(overtaken.seen().path("state").asText()).isEqualTo("ACCEPTED");

        JsonNode again = anyone.as("registrar")
                .post("/desk/assignments", order)
                .expect(200)
                .json();
        assertThat(again.at("/items/0/outcome").asText()).isEqualTo("IN_CHARGE_ALREADY");
        assertThat(events(ready)).containsOnlyOnce("ASSIGN");
    }

    @Test
    void anOrderAsAWholeIsRefusedWithoutAProsecutorOfTheOfficeOrWithoutAppeals() {
        CaseWork appeal = CaseWork.filed(stack, Samples.filing("kk")).confirmed();
        ObjectNode elsewhere = Samples.assignments("00000000-0000-7000-8000-000000000009", appeal.id(), 1);
        assertThat(anyone.as("registrar")
                        .post("/desk/assignments", elsewhere)
                        .expect(422)
                        .json()
                        .at("/errors/0/field")
                        .asText())
                .isEqualTo("handler");
        ObjectNode nothing = Samples.assignment(PROSECUTOR);
        nothing.putArray("appeals");
        assertThat(anyone.as("registrar")
                        .post("/desk/assignments", nothing)
                        .expect(422)
                        .json()
                        .at("/errors/0/field")
                        .asText())
                .isEqualTo("appeals");
        ObjectNode many = Samples.assignment(PROSECUTOR);
        ArrayNode appeals = many.putArray("appeals");
        for (int i = 0; i < 101; i++) {
            appeals.addObject().put("id", new UUID(1, i).toString()).put("version", 0);
        }
        anyone.as("registrar").post("/desk/assignments", many).expect(422);
        anyone.as("prosecutor").post("/desk/assignments", nothing).expect(403);
        assertThat(events(appeal)).doesNotContain("ASSIGN");
    }

    @Test
    void nobodyAssignsTheAppealsOfAnotherOffice() {
        CaseWork appeal = CaseWork.filed(stack, Samples.filing("kk")).confirmed();
        JsonNode done = anyone.as("registrar2")
                .post("/desk/assignments", Samples.assignments("00000000-0000-7000-8000-000000000009", appeal.id(), 1))
                .expect(200)
                .json();
        assertThat(texts(done, "outcome")).containsExactly("REFUSED");
        assertThat(texts(done, "number")).containsExactly("");
    }

    private static void add(ArrayNode appeals, CaseWork appeal, long version) {
        appeals.addObject().put("id", appeal.id()).put("version", version);
    }

    private List<String> events(CaseWork appeal) {
        JsonNode history =
                anyone.as("registrar").get(appeal.desk()).expect(200).json().path("history");
        return StreamSupport.stream(history.spliterator(), false)
                .map(entry -> entry.path("event").asText())
                .toList();
    }

    private static List<String> texts(JsonNode list, String field) {
        return StreamSupport.stream(list.path("items").spliterator(), false)
                .map(item -> item.path(field).asText())
                .toList();
    }
}
